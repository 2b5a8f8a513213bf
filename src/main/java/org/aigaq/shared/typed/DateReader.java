package org.aigaq.shared.typed;

import java.time.LocalDate;
import java.util.Optional;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** Reads dates as people write them: "9 June 2019", "июнь 2019", "16.02.2019", EDTF. */
public interface DateReader {

	/** The date; empty: the text is none, or may mean several. */
	Optional<ApproximateDate> date(String typed);

	/** What is wrong with the text, in the reader's language; empty: it is a date. */
	String wrong(String typed);

	/** The one day of a text; empty: it has none, or several. */
	default Optional<LocalDate> day(String typed) {
		return date(typed).filter((date) -> date.earliest() != null && date.earliest().equals(date.latest()))
			.map(ApproximateDate::earliest);
	}

	/** The first day of a period that begins so: 1 June 2019 for "June 2019". */
	default Optional<LocalDate> first(@Nullable String typed) {
		return (typed == null) ? Optional.empty() : date(typed).map(ApproximateDate::earliest);
	}

	/** The last day of a period that ends so: 30 June 2019 for "June 2019". */
	default Optional<LocalDate> last(@Nullable String typed) {
		return (typed == null) ? Optional.empty() : date(typed).map(ApproximateDate::latest);
	}

}
