package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.aigaq.incident.form.AssertionForm;
import org.aigaq.incident.form.FactForm;
import org.aigaq.incident.form.FormDates;
import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.FormRow;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.IncidentForm.ParticipantForm;
import org.aigaq.incident.form.IncidentForm.PlaceForm;
import org.aigaq.incident.form.IncidentForm.WitnessForm;
import org.aigaq.incident.form.PassageForm;
import org.aigaq.reading.Proposal;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** What a form has of a text already: its quotes, numbers, dates, places and names. */
final class EnteredValues {

	private final IncidentForm form;

	private final String document;

	private final List<Quote> quotes = new ArrayList<>();

	/** The values of a form that cite this document. */
	EnteredValues(IncidentForm form, String document) {
		this.form = form;
		this.document = document;
		for (int i = 0; i < form.facts().size(); i++) {
			for (AssertionForm said : form.facts().get(i).assertions()) {
				if (!form.facts().get(i).gone() && !said.gone()) {
					quote(said.passage(), String.valueOf(i + 1), "#facts-" + i);
				}
			}
		}
		rows("witnesses", form.witnesses().stream().map(WitnessForm::passage).toList());
		rows("places", form.places().stream().map(PlaceForm::passage).toList());
		rows("participants", form.participants().stream().map(ParticipantForm::passage).toList());
	}

	private void rows(String list, List<PassageForm> passages) {
		for (int i = 0; i < passages.size(); i++) {
			quote(passages.get(i), "", "#" + list + "-" + i);
		}
	}

	private void quote(PassageForm passage, String label, String anchor) {
		Integer start = number(passage.charStart());
		Integer end = number(passage.charEnd());
		if (cites(passage) && start != null && end != null && start < end) {
			this.quotes.add(new Quote(start, end, label, anchor));
		}
	}

	private static @Nullable Integer number(String typed) {
		return FormInput.isNumber(typed) ? FormInput.number(typed) : null;
	}

	private boolean cites(PassageForm passage) {
		return passage.document().equalsIgnoreCase(this.document);
	}

	/** The quotes of this document that the form has. */
	List<Quote> quotes() {
		return this.quotes;
	}

	/** The quotes of saved figures, each with the address of its figure. */
	List<Quote> savedQuotes(String incident) {
		List<Quote> saved = new ArrayList<>();
		for (Quote quote : this.quotes) {
			String key = quote.label().isEmpty() ? ""
					: this.form.facts().get(Integer.parseInt(quote.label()) - 1).key();
			String address = "/incidents/" + incident;
			saved.add(key.isEmpty() ? new Quote(quote.start(), quote.end(), "", address) : new Quote(quote.start(),
					quote.end(), key.replaceFirst(".*-", ""), address + "/figures/" + key + "/edit"));
		}
		return saved;
	}

	/** Whether the incident has a supporting quote with a location. */
	boolean isWitnessed() {
		return this.form.witnesses()
			.stream()
			.anyMatch((row) -> !row.gone()
					&& !(row.passage().charStart() + row.passage().paragraph() + row.passage().locator()).isEmpty());
	}

	String date() {
		return this.form.date();
	}

	/** The facts that are not removed. */
	List<FactForm> facts() {
		return this.form.facts().stream().filter((fact) -> !fact.gone()).toList();
	}

	Optional<FactForm> fact(String key) {
		return facts().stream().filter((fact) -> fact.key().equals(key)).findFirst();
	}

	boolean hasPlaces() {
		return this.form.places().stream().anyMatch((row) -> !row.gone() && !row.place().isEmpty());
	}

	/** Whether a place of the incident or of a figure has this name. */
	boolean hasPlace(String name) {
		return Stream
			.concat(this.form.places().stream().filter((row) -> !row.gone()).map(PlaceForm::place),
					facts().stream().flatMap((fact) -> FormInput.names(fact.cities()).stream()))
			.anyMatch(name::equalsIgnoreCase);
	}

	/** Whether a field of names, or a source in words, has this name. */
	boolean hasName(String name) {
		Stream<String> sources = facts().stream()
			.flatMap((fact) -> fact.assertions().stream())
			.filter((said) -> !said.gone())
			.flatMap((said) -> Stream.of(said.organisation(), said.person(), said.words(), said.relayedOrganisation(),
					said.relayedPerson(), said.relayedWords()));
		Stream<String> others = Stream.concat(
				this.form.participants().stream().filter((row) -> !row.gone()).map(ParticipantForm::actor),
				facts().stream()
					.flatMap((fact) -> Stream.concat(Stream.of(fact.person()), fact.own().values().stream())));
		return Stream.concat(sources, others)
			.anyMatch((typed) -> typed.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
	}

	/** Whether the incident or a figure has this date. */
	boolean hasDate(String edtf) {
		return Stream.concat(Stream.of(this.form.date()), facts().stream().map(FactForm::date))
			.flatMap((typed) -> TypedDates.read(typed).date().stream())
			.map(ApproximateDate::edtf)
			.anyMatch((entered) -> entered.equals(edtf) || entered.equals(edtf.replaceAll("[?~%]", "")));
	}

	/**
	 * The fact that has these values at a quote that meets these characters;
	 * {@code null}: none has.
	 */
	@Nullable FactForm with(Map<String, String> fields, int start, int end) {
		return facts().stream()
			.filter((fact) -> fact.assertions()
				.stream()
				.anyMatch((said) -> !said.gone() && meets(said.passage(), start, end) && has(fact, said, fields)))
			.findFirst()
			.orElse(null);
	}

	private boolean meets(PassageForm passage, int start, int end) {
		Integer from = number(passage.charStart());
		Integer to = number(passage.charEnd());
		return cites(passage) && from != null && to != null && from < end && start < to;
	}

	private static boolean has(FactForm fact, AssertionForm said, Map<String, String> fields) {
		return fields.entrySet().stream().allMatch((field) -> {
			String value = switch (field.getKey()) {
				case "fact.measure" -> fact.measure();
				case "fact.kind" -> fact.kind();
				case "fact.groups" -> String.join(",", fact.groups());
				case "fact.legalBasis" -> fact.own().getOrDefault("legalBasis", "");
				case "said.number" -> said.precise().number();
				case "said.numberTo" -> said.precise().to();
				case "said.term" -> FormDates.meaning("[term]", said.own().getOrDefault("term", ""));
				case "said.wording" -> said.precise().wording();
				default -> said.own().getOrDefault(field.getKey().replaceFirst("said\\.", ""), "");
			};
			return value.equals(field.getValue());
		});
	}

	/** Whether what was read at these characters is in the form. */
	boolean has(Proposal proposal, int start, int end) {
		if (proposal instanceof Proposal.Asked asked) {
			return asked.meanings().stream().anyMatch((meaning) -> has(meaning, start, end));
		}
		if (proposal instanceof Proposal.Count count) {
			return with(TextSuggestions.pairs("fact.measure", count.measure(), "said.number", count.number(),
					"said.numberTo", count.numberTo(), "said.wording", count.wording()), start, end) != null;
		}
		if (proposal instanceof Proposal.Act act) {
			return with(Map.of("fact.kind", act.act()), start, end) != null;
		}
		if (proposal instanceof Proposal.Duration duration) {
			return with(Map.of("said.term", duration.term().typed()), start, end) != null;
		}
		if (proposal instanceof Proposal.Amount sum) {
			return with(TextSuggestions.fields(sum), start, end) != null;
		}
		if (proposal instanceof Proposal.LegalBasis basis) {
			return with(Map.of("fact.legalBasis", basis.law()), start, end) != null;
		}
		if (proposal instanceof Proposal.Day day) {
			return day.edtf() != null && hasDate(day.edtf());
		}
		return proposal instanceof Proposal.Name name
				&& ((name.sort() == Proposal.Sort.CITY) ? hasPlace(name.name()) : hasName(name.name()));
	}

	/**
	 * A quote of the form.
	 *
	 * @param start first character in the text
	 * @param end after the last
	 * @param label number of the figure; empty: it supports no figure
	 * @param anchor its address, in this page or another
	 */
	record Quote(int start, int end, String label, String anchor) {
	}

}
