package org.aigaq.reading.date;

import java.time.LocalDate;
import java.util.List;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the text, for dates without a year and relative days.
 *
 * @param year the year of the incident; {@code null}: unknown
 * @param published the day of the document; {@code null}: unknown
 * @param publishedYear the year of the document; {@code null}: unknown
 */
public record Reference(@Nullable Integer year, @Nullable LocalDate published, @Nullable Integer publishedYear) {

	/**
	 * A document may announce what comes; a date later than this is of the year before.
	 */
	private static final int MOST_DAYS_AHEAD = 60;

	/**
	 * Read the date of a document as it is given: 17 February 2019, 2019-02, 12.11.2019.
	 * @param published {@code null}: unknown
	 */
	public static Reference of(@Nullable Integer year, @Nullable String published) {
		ApproximateDate date = (published != null) ? date(published) : null;
		LocalDate first = (date != null) ? date.earliest() : null;
		LocalDate last = (date != null) ? date.latest() : null;
		boolean known = first != null && last != null && first.getYear() == last.getYear();
		return new Reference(year, (known && first.equals(last)) ? first : null, known ? first.getYear() : null);
	}

	private static @Nullable ApproximateDate date(String published) {
		if (ApproximateDate.isValid(published)) {
			return ApproximateDate.parse(published);
		}
		List<FoundDate> found = new Dates(published, new Reference(null, null, null)).found();
		return (found.size() == 1 && found.get(0).doubt() == null) ? ApproximateDate.parse(found.get(0).edtf().get(0))
				: null;
	}

	/** The year for a date without one; {@code null}: none is known. */
	@Nullable Integer yearOf(int month, int day) {
		if (this.year != null || this.published == null) {
			return (this.year != null) ? this.year : this.publishedYear;
		}
		int same = this.published.getYear();
		LocalDate latest = this.published.plusDays(MOST_DAYS_AHEAD);
		boolean ahead = LocalDate.of(same, month, 1).plusDays(day - 1L).isAfter(latest);
		return ahead ? same - 1 : same;
	}

	Doubt ofYear() {
		return (this.year != null) ? Doubt.YEAR_OF_INCIDENT : Doubt.YEAR_OF_DOCUMENT;
	}

}
