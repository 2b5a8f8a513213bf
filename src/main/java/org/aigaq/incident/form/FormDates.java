package org.aigaq.incident.form;

import java.util.Objects;
import java.util.stream.Stream;

import org.aigaq.reading.date.TypedDate;
import org.aigaq.reading.typed.ReadBack;
import org.aigaq.reading.typed.TypedDates;
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

	TypedDate read(FactForm fact) {
		String document = Stream
			.concat(fact.assertions().stream().limit(1).map((said) -> said.passage().document()),
					Stream.of(this.form.firstWitness().document()))
			.filter((each) -> !each.isBlank())
			.findFirst()
			.orElse("");
		return this.form.date().isEmpty() ? this.dates.read(fact.date(), document)
				: this.dates.read(fact.date(), this.form.date(), document);
	}

	/** What stands beneath the date of the incident. */
	ReadBack say() {
		return this.form.date().isEmpty() ? ReadBack.NOTHING : this.dates.say(incident(), "date");
	}

	/** What stands beneath the date of a figure, whose row has this path. */
	ReadBack say(FactForm fact, String at) {
		return fact.date().isEmpty() ? ReadBack.NOTHING : this.dates.say(read(fact), at + ".date");
	}

	/** Whether two typed texts are one date. */
	static boolean isSame(Object one, @Nullable Object other) {
		return one instanceof String mine && other instanceof String theirs && Objects.equals(edtf(mine), edtf(theirs));
	}

	private static String edtf(String typed) {
		return TypedDates.read(typed).date().map(ApproximateDate::edtf).orElse(typed);
	}

}
