package org.aigaq.incident.form;

import java.util.stream.Stream;

import org.aigaq.reading.date.TypedDate;
import org.aigaq.reading.term.Term;
import org.aigaq.reading.term.TypedTerm;
import org.aigaq.reading.typed.ReadBack;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.reading.typed.TypedMoment;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a form. The year that a date does not name is that of the incident, else
 * that of the document: of the figure's first source, else of the first supporting quote.
 *
 * @param dates reads them
 * @param form the form as typed
 */
public record FormDates(TypedDates dates, IncidentForm form) {

	/** The date of the incident; {@code null}: not given, or wrong. */
	public @Nullable ApproximateDate ofIncident() {
		return incident().date().orElse(null);
	}

	/** The own date of a figure; {@code null}: not given, or wrong. */
	public @Nullable ApproximateDate of(FactForm fact) {
		return read(fact).date().orElse(null);
	}

	TypedDate incident() {
		return this.dates.read(this.form.date(), this.form.firstWitness().document());
	}

	/**
	 * A day of a figure, or a day and minute: 2019-06-10 or 2019-06-10T18:30;
	 * {@code null}: not given, or wrong.
	 */
	public @Nullable String moment(FactForm fact, String typed) {
		return typed.isEmpty() ? null : read(fact, typed).local().orElse(null);
	}

	TypedMoment read(FactForm fact, String typed) {
		String context = fact.date().isEmpty() ? this.form.date() : fact.date();
		return this.dates.moment(typed, context, document(fact));
	}

	/** What stands beneath a field with a day of a figure. */
	ReadBack say(FactForm fact, String typed, String field) {
		return typed.isEmpty() ? ReadBack.NOTHING : this.dates.say(read(fact, typed), field);
	}

	TypedDate read(FactForm fact) {
		return this.form.date().isEmpty() ? this.dates.read(fact.date(), document(fact))
				: this.dates.read(fact.date(), this.form.date(), document(fact));
	}

	private String document(FactForm fact) {
		return Stream
			.concat(fact.assertions().stream().limit(1).map((said) -> said.passage().document()),
					Stream.of(this.form.firstWitness().document()))
			.filter((each) -> !each.isBlank())
			.findFirst()
			.orElse("");
	}

	/** What stands beneath the date of the incident. */
	ReadBack say() {
		return this.form.date().isEmpty() ? ReadBack.NOTHING : this.dates.say(incident(), "date");
	}

	/** What stands beneath the date of a figure, whose row has this path. */
	ReadBack say(FactForm fact, String at) {
		return fact.date().isEmpty() ? ReadBack.NOTHING : this.dates.say(read(fact), at + ".date");
	}

	/**
	 * What a typed text means, as far as texts that differ may mean the same: a date as
	 * EDTF, a term in digits; otherwise the text.
	 * @param path the path of its field
	 */
	public static String meaning(String path, String typed) {
		if (path.endsWith("[term]")) {
			return TypedTerm.of(typed).term().map(Term::typed).orElse(typed);
		}
		if (path.endsWith("[heldFrom]") || path.endsWith("[heldUntil]")) {
			return TypedDates.moment(typed).local().orElse(typed);
		}
		return path.matches("(?:.*\\.)?date") ? TypedDates.read(typed).date().map(ApproximateDate::edtf).orElse(typed)
				: typed;
	}

}
