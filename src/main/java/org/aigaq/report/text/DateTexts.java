package org.aigaq.report.text;

import java.time.Instant;
import java.time.ZoneOffset;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

/** Dates and times in the language of a report, as plain text. */
public final class DateTexts {

	private final Words words;

	DateTexts(Words words) {
		this.words = words;
	}

	/** "24 November 2026, 16:20 UTC". */
	public String moment(Instant moment) {
		return this.words.moment(moment.atOffset(ZoneOffset.UTC));
	}

	/** As {@link Words#date}. */
	public String date(@Nullable String edtf) {
		return this.words.date(edtf);
	}

}
