package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.document.WordsInText.Spot;
import org.aigaq.fact.FactType;
import org.aigaq.incident.form.AssertionForm;
import org.aigaq.incident.figure.FigureList;
import org.aigaq.incident.form.FactForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.Card.Choice;
import org.aigaq.incident.marking.Card.Line;
import org.aigaq.incident.marking.Card.Meaning;
import org.aigaq.reading.Proposal;
import org.aigaq.reading.Proposal.Sort;
import org.aigaq.reading.Readings;
import org.aigaq.reading.quote.Placed;
import org.aigaq.reading.quote.QuoteReading;
import org.aigaq.reading.quote.ReadFigure;
import org.aigaq.reading.quote.SaidBy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads a quote into the lines of a suggestion card. */
@Component
class CardReading {

	/** The figure is new. */
	static final String NEW = "new";

	/** The number is another source's: {@code again:KEY} of a fact or {@code @} line. */
	static final String AGAIN = "again:";

	/**
	 * The number is another source's of a saved figure: {@code saved:CODE:KIND}, with the
	 * code of its kind.
	 */
	static final String SAVED = "saved:";

	/** The figure is a part: {@code part:KEY} of a fact or {@code @} line. */
	static final String PART = "part:";

	/** What a bare number of people may count. */
	private static final List<String> MEASURES = List.of("crowd", "detained", "arrested", "fined", "warned", "injured",
			"killed");

	private static final int MOST_SOURCES = 12;

	private final Readings readings;

	private final TextSuggestions suggestions;

	private final ValueWords words;

	private final FigureList saved;

	CardReading(Readings readings, TextSuggestions suggestions, ValueWords words, FigureList saved) {
		this.saved = saved;
		this.readings = readings;
		this.suggestions = suggestions;
		this.words = words;
	}

	/** The card of a quote, beside what the form has already. */
	Card of(Spot spot, LoadedText text, SubmittedForm sent) {
		EnteredValues entered = new EnteredValues(sent.form(), text.code());
		List<Proposal> read = this.readings.of(spot.words(), TextSuggestions.year(sent), text.published(),
				"/incidents/texts");
		QuoteReading quote = QuoteReading.of(spot.words(), read);
		List<Proposal.Name> names = read.stream()
			.filter(Proposal.Name.class::isInstance)
			.map(Proposal.Name.class::cast)
			.toList();
		List<Line> lines = new ArrayList<>();
		if (!entered.isWitnessed()) {
			lines.add(Line.of("w", this.words.message("incident.card.witness"), "", true, false, Map.of()));
		}
		List<Line> figures = new ArrayList<>();
		for (ReadFigure figure : quote.figures()) {
			figures.add(figure(figure, quote, names, entered, spot, sent));
		}
		List<String> notes = new ArrayList<>();
		quote.others().forEach((other) -> other(other, entered, figures, lines, notes));
		lines.addAll(figures);
		return new Card(lines, notes.stream().distinct().toList());
	}

	static String key(ReadFigure figure) {
		return "f" + figure.start();
	}

	private Line figure(ReadFigure figure, QuoteReading quote, List<Proposal.Name> names, EnteredValues entered,
			Spot spot, SubmittedForm sent) {
		List<Meaning> meanings = meanings(figure);
		FactForm known = meanings.stream()
			.map((meaning) -> entered.with(identity(meaning), spot.start(), spot.end()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Choice source = sources(figure, quote, names, entered);
		Map<String, String> options = into(figure, quote, meanings, entered);
		saved(meanings, sent.field("markIncident"), options);
		String into = into(figure, quote, meanings, source, entered);
		String shown = options.containsKey(into) ? into : NEW;
		boolean asked = meanings.size() > 1;
		String label = asked ? this.words.message("incident.card.means", figure.words()) : meanings.get(0).label();
		boolean differs = shown.startsWith(AGAIN) && differs(figure, shown, quote, entered);
		String doubt = asked || figure.certain() ? "" : this.words.message("reading.doubt.words", figure.words());
		return new Line(key(figure), label, doubt, figure.certain() && !asked && known == null, known != null, meanings,
				source, new Choice(shown, options), differs);
	}

	/** The values by which a figure of the form is known to be this one. */
	private static Map<String, String> identity(Meaning meaning) {
		Map<String, String> fields = new LinkedHashMap<>(meaning.fields());
		fields.keySet()
			.retainAll(List.of("fact.measure", "said.number", "said.numberTo", "said.wording", "fact.groups",
					"fact.kind"));
		if (fields.containsKey("fact.measure")) {
			fields.remove("fact.kind");
			fields.remove("fact.groups");
		}
		return fields;
	}

	private List<Meaning> meanings(ReadFigure figure) {
		List<Meaning> meanings = new ArrayList<>();
		for (Proposal proposal : figure.meanings()) {
			if (proposal instanceof Proposal.Count count && count.measure() == null) {
				MEASURES.forEach((measure) -> meanings
					.add(meaning(meanings.size(), figure, new Proposal.Count(measure, count.wording(), count.number(),
							count.numberTo(), count.population(), count.groups(), count.words()))));
			}
			else {
				meanings.add(meaning(meanings.size(), figure, proposal));
			}
		}
		return meanings;
	}

	private Meaning meaning(int index, ReadFigure figure, Proposal proposal) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("fact.description", this.words.description(proposal));
		StringBuilder label = new StringBuilder(this.words.label(proposal));
		FactType type = FactType.ACT;
		if (proposal instanceof Proposal.Count count) {
			type = type(String.valueOf(count.measure()));
			fields.putAll(TextSuggestions.pairs("fact.measure", count.measure(), "fact.kind", kind(type, count),
					"said.wording", count.wording(), "said.number", count.number(), "said.numberTo", count.numberTo(),
					"fact.groups", TextSuggestions.group(count.groups())));
		}
		else if (proposal instanceof Proposal.Act act) {
			fields.putAll(
					TextSuggestions.pairs("fact.kind", act.act(), "fact.groups", TextSuggestions.group(act.groups())));
		}
		if (type == FactType.PENALTY) {
			for (Proposal detail : figure.details()) {
				fields.putAll(detail(detail));
				label.append(" · ").append(this.words.label(detail));
			}
		}
		return new Meaning(String.valueOf(index), type.code(), label.toString(), fields);
	}

	private static Map<String, String> detail(Proposal detail) {
		if (detail instanceof Proposal.Duration duration) {
			return Map.of("said.term", duration.term().typed());
		}
		if (detail instanceof Proposal.Amount sum) {
			return TextSuggestions.fields(sum);
		}
		return (detail instanceof Proposal.LegalBasis basis) ? Map.of("fact.legalBasis", basis.law()) : Map.of();
	}

	private static FactType type(String measure) {
		return Stream.of(FactType.values())
			.filter((type) -> type.measures().contains(measure))
			.findFirst()
			.orElse(FactType.STATEMENT);
	}

	/** The kind, as far as the number says it. */
	private static @Nullable String kind(FactType type, Proposal.Count count) {
		return switch (type) {
			case PENALTY -> switch (String.valueOf(count.measure())) {
				case "fined" -> "fine";
				case "warned" -> "warning";
				case "arrested" -> "administrative_arrest";
				default -> "administrative_unspecified";
			};
			case CASUALTY -> (count.population() != null) ? count.population() : "unknown";
			case DETENTION -> "unknown";
			default -> null;
		};
	}

	private Choice sources(ReadFigure figure, QuoteReading quote, List<Proposal.Name> names, EnteredValues entered) {
		Map<String, String> options = new LinkedHashMap<>();
		String chosen = "";
		SaidBy read = figure.source();
		for (SaidBy source : quote.sources()) {
			String code = "words:" + source.words();
			for (Proposal.Name name : names) {
				if (name.sort() != Sort.CITY && source.words().contains(name.words())) {
					code = ((name.sort() == Sort.PERSON) ? "person:" : "organisation:") + name.name();
					options.put(code, name.name());
				}
			}
			options.put("words:" + source.words(), this.words.message("incident.card.words", source.words()));
			chosen = source.equals(read) ? code : chosen;
		}
		options.put("", this.words.message("incident.card.author"));
		names.stream()
			.filter((name) -> name.sort() != Sort.CITY)
			.forEach((name) -> options
				.putIfAbsent(((name.sort() == Sort.PERSON) ? "person:" : "organisation:") + name.name(), name.name()));
		entered.facts()
			.stream()
			.flatMap((fact) -> fact.assertions().stream())
			.filter((said) -> !said.gone())
			.map(CardReading::source)
			.filter((source) -> !source.isEmpty())
			.distinct()
			.limit(MOST_SOURCES)
			.forEach((source) -> options.putIfAbsent(source,
					source.startsWith("words:")
							? this.words.message("incident.card.words", source.substring("words:".length()))
							: source.replaceFirst("^[a-z]+:", "")));
		return new Choice(chosen, options);
	}

	/** The source of an assertion as this card sends it; empty: the author. */
	static String source(AssertionForm said) {
		return !said.organisation().isEmpty() ? "organisation:" + said.organisation() : !said.person().isEmpty()
				? "person:" + said.person() : !said.words().isEmpty() ? "words:" + said.words() : "";
	}

	/** Saved figures of the same measure, which may get one more source. */
	private void saved(List<Meaning> meanings, String incident, Map<String, String> options) {
		String measure = measure(meanings);
		if (!incident.isEmpty() && !measure.isEmpty()) {
			this.saved.ofMeasure(incident, measure)
				.forEach((row) -> options.put(SAVED + row.code() + ":" + Objects.toString(row.term(), ""),
						this.words.message("incident.card.again", row.number() + " · " + row.description())));
		}
	}

	/**
	 * Where a figure may go: the figures of the same measure, in the form and the card.
	 */
	private Map<String, String> into(ReadFigure figure, QuoteReading quote, List<Meaning> meanings,
			EnteredValues entered) {
		Map<String, String> options = new LinkedHashMap<>();
		options.put(NEW, this.words.message("incident.card.new"));
		String measure = measure(meanings);
		if (measure.isEmpty()) {
			return options;
		}
		for (ReadFigure other : quote.figures()) {
			if (other == figure) {
				break;
			}
			if (other.measure().equals(measure)) {
				String name = this.words.label(other.meanings().get(0));
				options.put(AGAIN + "@" + key(other), this.words.message("incident.card.again", name));
				options.put(PART + "@" + key(other), this.words.message("incident.card.part", name));
			}
		}
		entered.facts().stream().filter((fact) -> fact.measure().equals(measure)).forEach((fact) -> {
			options.put(AGAIN + fact.key(), this.words.message("incident.card.again", fact.description()));
			options.put(PART + fact.key(), this.words.message("incident.card.part", fact.description()));
		});
		return options;
	}

	private String into(ReadFigure figure, QuoteReading quote, List<Meaning> meanings, Choice source,
			EnteredValues entered) {
		if (figure.partOf() >= 0) {
			return PART + "@" + key(quote.figures().get(figure.partOf()));
		}
		if (figure.again() >= 0) {
			return AGAIN + "@" + key(quote.figures().get(figure.again()));
		}
		String measure = measure(meanings);
		String groups = meanings.get(0).fields().getOrDefault("fact.groups", "");
		String again = entered.facts()
			.stream()
			.filter((fact) -> !measure.isEmpty() && fact.measure().equals(measure) && !fact.covers().equals("general"))
			.filter((fact) -> String.join(",", fact.groups()).equals(groups)
					&& fact.kind().equals(meanings.get(0).fields().getOrDefault("fact.kind", fact.kind())))
			.filter((fact) -> fact.assertions()
				.stream()
				.noneMatch((said) -> !said.gone() && source(said).equals(source.chosen())))
			.map(FactForm::key)
			.findFirst()
			.orElse("");
		if (!again.isEmpty()) {
			return AGAIN + again;
		}
		return entered.facts()
			.stream()
			.filter((fact) -> !groups.isEmpty() && fact.measure().equals(measure) && fact.groups().isEmpty()
					&& fact.covers().equals("whole"))
			.map((fact) -> PART + fact.key())
			.findFirst()
			.orElse(NEW);
	}

	/** The measure, if all meanings have the same. */
	private static String measure(List<Meaning> meanings) {
		List<String> measures = meanings.stream()
			.map((meaning) -> meaning.fields().getOrDefault("fact.measure", ""))
			.distinct()
			.toList();
		return (measures.size() == 1) ? measures.get(0) : "";
	}

	/** Whether the number differs from each number of the figure that it goes into. */
	private static boolean differs(ReadFigure figure, String into, QuoteReading quote, EnteredValues entered) {
		if (!(figure.meanings().get(0) instanceof Proposal.Count count)) {
			return false;
		}
		String number = number(count);
		String key = into.substring(AGAIN.length());
		if (key.startsWith("@")) {
			return quote.figures()
				.stream()
				.filter((other) -> key.equals("@" + key(other)))
				.anyMatch((other) -> other.meanings().get(0) instanceof Proposal.Count before
						&& !number(before).equals(number));
		}
		return entered.fact(key)
			.map((fact) -> fact.assertions()
				.stream()
				.map((said) -> said.precise().wording() + "/" + said.precise().number() + "/" + said.precise().to())
				.noneMatch(number::equals))
			.orElse(false);
	}

	private static String number(Proposal.Count count) {
		return count.wording() + "/" + Objects.toString(count.number(), "") + "/"
				+ Objects.toString(count.numberTo(), "");
	}

	private void other(Placed placed, EnteredValues entered, List<Line> figures, List<Line> lines, List<String> notes) {
		Proposal proposal = placed.proposal();
		if (proposal instanceof Proposal.Asked asked && asked.meanings().get(0) instanceof Proposal.Day) {
			asked.meanings().forEach((day) -> day((Proposal.Day) day, placed, asked, entered, figures, lines, notes));
		}
		else if (proposal instanceof Proposal.Day day) {
			day(day, placed, day, entered, figures, lines, notes);
		}
		else if (proposal instanceof Proposal.Name name) {
			name(name, placed, entered, figures, lines);
		}
		else if (proposal instanceof Proposal.Stance stance && !figures.isEmpty()) {
			lines.add(Line.of("s", this.words.message("reading.stance." + stance.stance()), "", false, false,
					Map.of("said.stance", stance.stance())));
		}
		else if (proposal instanceof Proposal.Outcome outcome
				&& figures.stream().anyMatch((line) -> line.meanings().get(0).type().equals("detention"))) {
			lines.add(Line.of("o",
					this.words.message("reading.outcome", this.words.label("detention_outcome", outcome.outcome())), "",
					false, false, Map.of("said.outcome", outcome.outcome())));
		}
		else if (proposal instanceof Proposal.NotRead unread) {
			notes.add(this.words.message("reading.not-read", unread.words()));
		}
		else if (proposal instanceof Proposal.Duration duration && duration.isHours()) {
			notes.add(this.words.held(duration));
		}
		else if (!(proposal instanceof Proposal.Stance || proposal instanceof Proposal.Outcome)) {
			notes.add(this.words.message("incident.card.alone", this.words.label(proposal)));
		}
	}

	private void day(Proposal.Day day, Placed placed, Proposal read, EnteredValues entered, List<Line> figures,
			List<Line> lines, List<String> notes) {
		if (day.edtf() == null) {
			notes.add(this.words.label(day));
			return;
		}
		String doubt = this.suggestions.doubt(read);
		String date = this.words.date(day.edtf());
		boolean first = lines.stream().noneMatch((line) -> line.key().startsWith("d") && line.ticked());
		boolean has = entered.hasDate(day.edtf());
		boolean free = entered.date().isEmpty();
		if (free || has) {
			lines.add(Line.of("d" + placed.start() + "-" + day.edtf(),
					this.words.message("reading.date.incident", date), doubt,
					free && first && doubt.isEmpty() && read.certain(), has, Map.of("incident.date", day.edtf())));
		}
		if (!has && !figures.isEmpty()) {
			lines.add(Line.of("t" + placed.start() + "-" + day.edtf(), this.words.message("reading.date.fact", date),
					doubt, false, false, Map.of("fact.date", day.edtf())));
		}
	}

	private void name(Proposal.Name name, Placed placed, EnteredValues entered, List<Line> figures, List<Line> lines) {
		if (name.sort() == Sort.CITY) {
			boolean has = entered.hasPlace(name.name());
			lines.add(Line.of("p" + placed.start(), this.words.message("reading.city", name.name()), "",
					!entered.hasPlaces(), has, Map.of("incident.place", name.name())));
			return;
		}
		boolean source = figures.stream()
			.map(Line::source)
			.filter(Objects::nonNull)
			.anyMatch((choice) -> choice.chosen().endsWith(":" + name.name()));
		if (!source) {
			lines.add(Line.of("n" + placed.start(), this.words.message("incident.card.participant", name.name()), "",
					false, entered.hasName(name.name()), Map.of("incident.participant", name.name())));
		}
	}

}
