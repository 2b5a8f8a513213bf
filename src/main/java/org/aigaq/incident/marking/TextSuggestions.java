package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.MarkingPanel.Offer;
import org.aigaq.reading.Proposal;
import org.aigaq.reading.Proposal.Sort;
import org.aigaq.reading.Readings;
import org.aigaq.reading.quote.QuoteReading;
import org.aigaq.reading.quote.SaidBy;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Suggests values of form fields for a selected quote. */
@Component
class TextSuggestions {

	/** A dot that may group or part digits. */
	private static final Pattern DOTTED = Pattern.compile("(?<!\\d)\\d{1,3}\\.\\d{3}(?!\\d)");

	private final Readings readings;

	private final ValueWords values;

	TextSuggestions(Readings readings, ValueWords values) {
		this.readings = readings;
		this.values = values;
	}

	/**
	 * The suggestions for this quote at this place of the form.
	 * @param published the date of the document as it is given; {@code null}: unknown
	 */
	List<Offer> of(String selected, @Nullable String published, MarkedPlace place, SubmittedForm sent) {
		List<Offer> offers = new ArrayList<>();
		for (Proposal proposal : this.readings.of(selected, year(sent), published, "/incidents/texts")) {
			if (proposal instanceof Proposal.Asked asked) {
				asked.meanings().forEach((meaning) -> offers.addAll(offers(meaning, doubt(asked), place, sent)));
			}
			else {
				offers.addAll(offers(proposal, doubt(proposal), place, sent));
			}
		}
		for (SaidBy source : QuoteReading.of(selected, List.of()).sources()) {
			offers.add(offer(this.values.message("reading.source.unnamed", source.words()),
					pairs("said.words", source.words()), "", place, sent));
		}
		return offers.stream().distinct().sorted(Comparator.comparing(Offer::isNote)).toList();
	}

	private List<Offer> offers(Proposal proposal, String doubt, MarkedPlace place, SubmittedForm sent) {
		List<Offer> offers = new ArrayList<>();
		choices(proposal, place).forEach((label, fields) -> offers.add(offer(label, fields, doubt, place, sent)));
		return offers;
	}

	private static Offer offer(String label, Map<String, String> fields, String doubt, MarkedPlace place,
			SubmittedForm sent) {
		String query = AcceptedSuggestions.query(fields);
		boolean elsewhere = !AcceptedSuggestions.fits(fields, place, sent);
		return new Offer(query, label, doubt, elsewhere ? "" : instead(fields, place, sent), elsewhere,
				sent.all("markTake").contains(query));
	}

	/** Why an editor has to check it; empty: the words say this. */
	String doubt(Proposal proposal) {
		if (proposal instanceof Proposal.Asked asked) {
			boolean date = asked.meanings().get(0) instanceof Proposal.Day;
			String key = date ? "order" : DOTTED.matcher(asked.words()).find() ? "dotted" : "words";
			return this.values.message("reading.doubt." + key, asked.words());
		}
		boolean doubted = proposal instanceof Proposal.Day day && day.doubt() != null && day.edtf() != null;
		return doubted ? this.values.message("reading.doubt." + ((Proposal.Day) proposal).doubt(), proposal.words())
				: "";
	}

	private static String instead(Map<String, String> fields, MarkedPlace place, SubmittedForm sent) {
		return fields.entrySet()
			.stream()
			.filter((field) -> !field.getKey().endsWith("wording"))
			.map((field) -> Map.entry(sent.field(AcceptedSuggestions.path(field.getKey(), place)), field.getValue()))
			.filter((field) -> !field.getKey().isEmpty() && !field.getKey().equals(field.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.joining(", "));
	}

	private Map<String, Map<String, String>> choices(Proposal proposal, MarkedPlace place) {
		Map<String, Map<String, String>> choices = new LinkedHashMap<>();
		if (proposal instanceof Proposal.Count count) {
			choices.put(this.values.label(count), fields(count));
		}
		else if (proposal instanceof Proposal.Act act) {
			choices.put(this.values.label(act), pairs("fact.kind", act.act(), "fact.groups", group(act.groups())));
		}
		else if (proposal instanceof Proposal.NotRead unread) {
			choices.put(this.values.message("reading.not-read", unread.words()), Map.of());
		}
		else if (proposal instanceof Proposal.Duration duration) {
			choices.put(this.values.label(duration), pairs("said.term", duration.term().typed()));
			if (duration.isHours()) {
				choices.put(this.values.held(duration), Map.of());
			}
		}
		else if (proposal instanceof Proposal.Amount sum) {
			choices.put(this.values.label(sum), fields(sum));
		}
		else if (proposal instanceof Proposal.LegalBasis basis) {
			choices.put(this.values.label(basis), pairs("fact.legalBasis", basis.law()));
		}
		else if (proposal instanceof Proposal.Stance stance) {
			choices.put(this.values.message("reading.stance." + stance.stance()),
					pairs("said.stance", stance.stance()));
		}
		else if (proposal instanceof Proposal.Outcome outcome) {
			choices.put(
					this.values.message("reading.outcome", this.values.label("detention_outcome", outcome.outcome())),
					pairs("said.outcome", outcome.outcome()));
		}
		else if (proposal instanceof Proposal.Day day) {
			dates(choices, day);
		}
		else if (proposal instanceof Proposal.Name name) {
			names(choices, name, place);
		}
		return choices;
	}

	/** The groups, separated by commas; {@code null}: none. */
	static @Nullable String group(List<String> groups) {
		return groups.isEmpty() ? null : String.join(",", groups);
	}

	private static Map<String, String> fields(Proposal.Count count) {
		String kind = (count.population() != null) ? count.population()
				: (count.measure() == null) ? null : switch (count.measure()) {
					case "fined" -> "fine";
					case "warned" -> "warning";
					default -> null;
				};
		return pairs("fact.measure", count.measure(), "fact.kind", kind, "said.wording", count.wording(), "said.number",
				count.number(), "said.numberTo", count.numberTo(), "fact.groups", group(count.groups()));
	}

	static Map<String, String> fields(Proposal.Amount sum) {
		String number = sum.amount().stripTrailingZeros().toPlainString();
		return (sum.currency() != null)
				? pairs("said.amount", number, "said.currency", sum.currency(), "said.amountBasis", sum.basis())
				: pairs("said.amountMci", number, "said.amountBasis", sum.basis());
	}

	private void dates(Map<String, Map<String, String>> choices, Proposal.Day day) {
		if (day.edtf() == null) {
			choices.put(this.values.message("reading.doubt." + day.doubt(), day.words()), Map.of());
			return;
		}
		String date = this.values.date(day.edtf());
		choices.put(this.values.message("reading.date.fact", date), pairs("fact.date", day.edtf()));
		choices.put(this.values.message("reading.date.incident", date), pairs("incident.date", day.edtf()));
	}

	private void names(Map<String, Map<String, String>> choices, Proposal.Name name, MarkedPlace place) {
		String shown = name.name();
		if (name.sort() == Sort.CITY) {
			choices.put(this.values.message("reading.city", shown),
					pairs(place.list().equals("places") ? "row.place" : "fact.cities", shown));
			return;
		}
		if (place.list().equals("participants")) {
			choices.put(this.values.message("reading.actor", shown), pairs("row.actor", shown));
		}
		boolean person = name.sort() == Sort.PERSON;
		choices.put(this.values.message("reading.source", shown),
				pairs(person ? "said.person" : "said.organisation", shown));
		if (person) {
			choices.put(this.values.message("reading.about", shown), pairs("fact.person", shown));
		}
	}

	/**
	 * Fields with their values, given in turn; a field without a value is left unchanged.
	 */
	static Map<String, String> pairs(@Nullable Object... pairs) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i + 1] != null) {
				fields.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
			}
		}
		return fields;
	}

	/** The year of the incident in the form; {@code null}: none or several. */
	static @Nullable Integer year(SubmittedForm sent) {
		String typed = sent.field("date");
		ApproximateDate date = TypedDates.read(typed).date().orElse(null);
		return (date != null && date.earliest() != null && date.latest() != null
				&& date.earliest().getYear() == date.latest().getYear()) ? date.earliest().getYear() : null;
	}

}
