package org.aigaq.incident.marking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.document.WordsInText.Spot;
import org.aigaq.incident.form.FactForm;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.Card.Line;
import org.aigaq.incident.marking.Card.Meaning;
import org.jspecify.annotations.Nullable;

/** Puts the ticked lines of a card into the fields of the form, each with the quote. */
final class CardEntry {

	private final SubmittedForm sent;

	private final IncidentForm form;

	private final Card card;

	private final Map<String, String> passage;

	/** The facts that this card adds, by the key of their line: index and key. */
	private final Map<String, Target> added = new HashMap<>();

	private final Map<String, List<String>> changes = new LinkedHashMap<>();

	private final Map<Integer, Integer> nextAssertions = new HashMap<>();

	private int nextFact;

	private int nextKey;

	/** The part of values that all figures of the card take: a date, a stance. */
	private final Map<String, String> common = new LinkedHashMap<>();

	private CardEntry(SubmittedForm sent, Card card, LoadedText text, Spot spot) {
		this.sent = sent;
		this.form = sent.form();
		this.card = card;
		this.passage = Map.of("document", text.code(), "edition", String.valueOf(text.edition()), "paragraph",
				String.valueOf(spot.paragraph()), "charStart", String.valueOf(spot.start()), "charEnd",
				String.valueOf(spot.end()));
		this.nextFact = sent.nextFact();
		this.nextKey = 1 + this.form.facts()
			.stream()
			.map(FactForm::key)
			.filter((key) -> key.matches("\\+[0-9]{1,6}"))
			.mapToInt((key) -> Integer.parseInt(key.substring(1)))
			.max()
			.orElse(0);
	}

	/** The form with what is ticked; the same form if nothing is. */
	static SubmittedForm add(SubmittedForm sent, Card card, LoadedText text, Spot spot) {
		CardEntry entry = new CardEntry(sent, card, text, spot);
		card.lines().stream().filter((line) -> !line.isFigure()).forEach(entry::incident);
		card.lines().stream().filter(Line::isFigure).forEach(entry::figure);
		return sent.withAll(entry.changes);
	}

	/** The meaning that an editor took; {@code null}: the line is not ticked. */
	private @Nullable Meaning taken(Line line) {
		if (line.isAsked()) {
			String code = this.sent.field("markMeaning." + line.key());
			return line.meanings().stream().filter((meaning) -> meaning.code().equals(code)).findFirst().orElse(null);
		}
		return this.sent.all("markTake").contains(line.key()) ? line.meanings().get(0) : null;
	}

	private void incident(Line line) {
		if (taken(line) == null) {
			return;
		}
		line.meanings().get(0).fields().forEach((field, value) -> {
			switch (field) {
				case "incident.date" -> put("date", value);
				case "incident.place" -> place(value);
				case "incident.participant" -> participant(value);
				default -> this.common.put(field, value);
			}
		});
		if (line.key().equals("w")) {
			passage("witnesses[" + free("witnesses", ".passage.document") + "].passage");
		}
	}

	private void place(String name) {
		String row = "places[" + free("places", ".place") + "]";
		put(row + ".place", name);
		passage(row + ".passage");
	}

	private void participant(String name) {
		int index = this.sent.nextRow("participants") + (int) this.changes.keySet()
			.stream()
			.filter((changed) -> changed.matches("participants\\[[0-9]+]\\.actor"))
			.count();
		String row = "participants[" + index + "]";
		put(row + ".actor", name);
		put(row + ".role", "participant");
		passage(row + ".passage");
	}

	/** The first row without content, else the next. */
	private int free(String list, String field) {
		int next = this.sent.nextRow(list);
		for (int i = 0; i < next; i++) {
			String row = list + "[" + i + "]";
			boolean typed = !this.sent.field(row + ".id").isEmpty()
					|| (list.equals("places") ? !this.sent.field(row + field).isEmpty()
							: !(this.sent.field(row + ".passage.charStart")
									+ this.sent.field(row + ".passage.paragraph")
									+ this.sent.field(row + ".passage.locator"))
								.isEmpty());
			if (!typed && !this.changes.containsKey(row + field)) {
				return i;
			}
		}
		while (this.changes.containsKey(list + "[" + next + "]" + field)) {
			next++;
		}
		return next;
	}

	private void figure(Line line) {
		Meaning meaning = taken(line);
		if (meaning == null) {
			return;
		}
		String sent = this.sent.field("markInto." + line.key());
		String into = sent.isEmpty() ? Objects.requireNonNull(line.into()).chosen() : sent;
		Target target = into.startsWith(CardReading.AGAIN) ? target(into.substring(CardReading.AGAIN.length())) : null;
		if (target == null) {
			target = fact(line, meaning,
					into.startsWith(CardReading.PART) ? target(into.substring(CardReading.PART.length())) : null);
		}
		String known = Objects.requireNonNull(line.into()).options().get(into);
		if (into.startsWith(CardReading.SAVED) && known != null) {
			putIntoSaved(target.index(), into.substring(CardReading.SAVED.length()), known);
		}
		this.added.put(line.key(), target);
		assertion(target.index(), line, meaning);
	}

	/** The row gives one more source to a saved figure, whose other fields stay. */
	private void putIntoSaved(int index, String figure, String description) {
		String fact = "facts[" + index + "]";
		int colon = figure.indexOf(':');
		put(fact + ".covers", FactForm.SOURCE_OF + figure.substring(0, colon));
		put(fact + ".kind", figure.substring(colon + 1));
		put(fact + ".description", description);
	}

	/**
	 * The fact of this key, or of this line of the card; {@code null}: it is not there.
	 */
	private @Nullable Target target(String key) {
		if (key.startsWith("@")) {
			return Optional.ofNullable(this.added.get(key.substring(1))).orElseGet(() -> entered(key.substring(1)));
		}
		for (int i = 0; i < this.nextFact; i++) {
			String fact = "facts[" + i + "]";
			if (!key.isEmpty() && (this.sent.field(fact + ".id").equals(key)
					|| (this.sent.field(fact + ".id").isEmpty() && this.sent.field(fact + ".key").equals(key)))) {
				return new Target(i, key);
			}
		}
		return null;
	}

	/** The fact that an earlier press added from this line. */
	private @Nullable Target entered(String key) {
		Line line = this.card.line(key).orElse(null);
		if (line == null || !line.entered()) {
			return null;
		}
		EnteredValues values = new EnteredValues(this.form, String.valueOf(this.passage.get("document")));
		return line.meanings().stream().map((meaning) -> {
			Map<String, String> known = new LinkedHashMap<>(meaning.fields());
			known.keySet().retainAll(List.of("fact.measure", "said.number", "said.numberTo", "said.wording"));
			return values.with(known, Integer.parseInt(String.valueOf(this.passage.get("charStart"))),
					Integer.parseInt(String.valueOf(this.passage.get("charEnd"))));
		}).filter(Objects::nonNull).findFirst().map((fact) -> target(fact.key())).orElse(null);
	}

	private Target fact(Line line, Meaning meaning, @Nullable Target whole) {
		int index = this.nextFact++;
		String key = "+" + this.nextKey++;
		String fact = "facts[" + index + "]";
		put(fact + ".key", key);
		put(fact + ".type", meaning.type());
		Map<String, String> fields = new LinkedHashMap<>(meaning.fields());
		this.common.forEach(fields::put);
		fields.forEach((field, value) -> {
			if (field.equals("fact.groups")) {
				this.changes.put(fact + ".groups", List.of(value.split(",")));
			}
			else if (field.equals("fact.legalBasis")) {
				put(fact + ".own[legalBasis]", value);
			}
			else if (field.startsWith("fact.")) {
				put(fact + field.substring("fact".length()), value);
			}
		});
		if (whole != null) {
			put(fact + ".partOf", whole.key());
		}
		if (!meaning.fields().getOrDefault("fact.measure", "").isEmpty()) {
			put(fact + ".covers", (whole == null && isFirst(meaning)) ? "whole" : "part");
		}
		return new Target(index, key);
	}

	/**
	 * Whether it is the first figure of its measure, and of no group; of a saved incident
	 * the form has new figures only, so that none is taken for the first.
	 */
	private boolean isFirst(Meaning meaning) {
		if (!this.sent.field("version").isEmpty()) {
			return false;
		}
		String measure = meaning.fields().getOrDefault("fact.measure", "");
		String kind = meaning.type().equals("casualty") ? meaning.fields().getOrDefault("fact.kind", "") : "";
		boolean known = this.form.facts()
			.stream()
			.anyMatch((fact) -> !fact.gone() && fact.measure().equals(measure) && fact.covers().equals("whole")
					&& (kind.isEmpty() || fact.kind().equals(kind)));
		boolean adding = this.changes.entrySet()
			.stream()
			.filter((change) -> change.getKey().endsWith(".measure") && change.getValue().contains(measure))
			.map((change) -> change.getKey().replace(".measure", ".covers"))
			.anyMatch((covers) -> this.changes.getOrDefault(covers, List.of()).contains("whole"));
		return !known && !adding && !meaning.fields().containsKey("fact.groups");
	}

	private void assertion(int fact, Line line, Meaning meaning) {
		int index = this.nextAssertions.merge(fact, this.sent.nextRow("facts[" + fact + "].assertions"),
				(before, first) -> before + 1);
		String said = "facts[" + fact + "].assertions[" + index + "]";
		passage(said + ".passage");
		Map<String, String> fields = new LinkedHashMap<>(meaning.fields());
		this.common.forEach(fields::putIfAbsent);
		if (!meaning.type().equals("detention")) {
			fields.remove("said.outcome");
		}
		fields.forEach((field, value) -> {
			if (field.startsWith("said.")) {
				String name = field.substring("said.".length());
				boolean own = !List.of("wording", "number", "numberTo", "stance").contains(name);
				put(said + (own ? ".own[" + name + "]" : "." + name), value);
			}
		});
		String field = "markSource." + line.key();
		String source = this.sent.fields().containsKey(field) ? this.sent.field(field)
				: Objects.requireNonNull(line.source()).chosen();
		int colon = source.indexOf(':');
		if (colon > 0 && List.of("organisation", "person", "words").contains(source.substring(0, colon))) {
			put(said + "." + source.substring(0, colon), source.substring(colon + 1));
		}
	}

	private void passage(String path) {
		this.passage.forEach((field, value) -> put(path + "." + field, value));
	}

	private void put(String field, String value) {
		this.changes.put(field, List.of(value));
	}

	/**
	 * A fact of the form.
	 *
	 * @param index its index among the fields that were sent
	 * @param key the key by which other rows refer to it
	 */
	private record Target(int index, String key) {
	}

}
