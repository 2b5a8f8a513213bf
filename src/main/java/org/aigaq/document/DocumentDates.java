package org.aigaq.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.aigaq.reading.date.TypedDate;
import org.aigaq.reading.typed.ReadBack;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The dates in the form of a document. The date of publication is kept as the document
 * gives it, whether it is read or not; the day of reading is one day.
 */
@Component
public class DocumentDates {

	private final TypedDates dates;

	DocumentDates(TypedDates dates) {
		this.dates = dates;
	}

	/** Report what is wrong at its field. */
	void check(@Nullable DocumentForm form, Errors errors) {
		if (form == null) {
			return; // nothing of it could be read
		}
		TypedDate published = TypedDates.read(form.published());
		if (!form.published().isBlank() && TypedDates.isWrong(published)) {
			errors.rejectValue("published", TypedDates.message(published), this.dates.arguments(published), null);
		}
		TypedDate accessed = TypedDates.read(form.accessed());
		if (!form.accessed().isBlank() && accessed.date().isEmpty()) {
			errors.rejectValue("accessed", TypedDates.message(accessed), this.dates.arguments(accessed), null);
		}
		else if (!form.accessed().isBlank() && day(form.accessed()).isEmpty()) {
			errors.rejectValue("accessed", "document.accessed.one-day");
		}
	}

	/** The one day that a text names; empty: it names none. */
	static Optional<LocalDate> day(String typed) {
		return TypedDates.read(typed).date().map(ApproximateDate::edtf).flatMap(ApproximateDate::day);
	}

	/** What stands beneath the date of publication. */
	public ReadBack published(@Nullable DocumentForm form) {
		return (form == null || form.published().isBlank()) ? ReadBack.NOTHING
				: withoutChoices(this.dates.sayAsGiven(TypedDates.read(form.published()), "published"));
	}

	/** What stands beneath the day of reading. */
	public ReadBack accessed(@Nullable DocumentForm form) {
		return (form == null || form.accessed().isBlank()) ? ReadBack.NOTHING
				: withoutChoices(this.dates.say(TypedDates.read(form.accessed()), "accessed"));
	}

	/** The message names the meanings; without JavaScript one of them is typed. */
	private static ReadBack withoutChoices(ReadBack said) {
		return new ReadBack(said.read(), said.wrong(), List.of());
	}

}
