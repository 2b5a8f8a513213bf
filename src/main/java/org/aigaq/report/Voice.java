package org.aigaq.report;

import java.math.BigDecimal;
import java.util.Objects;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * What one voice says of one counted fact.
 *
 * @param row document, paragraph, locator, stance, count low, high and wording, voice,
 * who relays it, hearsay, term in days low and high, amount, currency, scope in its words
 */
record Voice(@Nullable String[] row) {

	private static final int STANCE = 3;

	private static final int COUNT = 4;

	private static final int ASSERTED_BY = 7;

	private static final int TERM = 10;

	private static final int AMOUNT = 12;

	private static final int SCOPE = 14;

	/** In styled text: the number, the voice, and what else it gives. */
	String words(Telling telling, Words words) {
		StringBuilder said = new StringBuilder("<b>").append(escaped(claim(telling, words)))
			.append("</b> · ")
			.append(escaped(Objects.requireNonNull(this.row[ASSERTED_BY])));
		if (this.row[ASSERTED_BY + 1] != null) {
			said.append(escaped(telling.message("report.voice.relayed", this.row[ASSERTED_BY + 1])));
		}
		if ("true".equals(this.row[ASSERTED_BY + 2])) {
			said.append(escaped(telling.message("report.voice.hearsay")));
		}
		append(said, term(telling));
		append(said, amount(words));
		append(said, this.row[SCOPE]);
		return said.toString();
	}

	private String claim(Telling telling, Words words) {
		return "denied".equals(this.row[STANCE]) ? telling.message("report.voice.denies")
				: words.count(number(COUNT), number(COUNT + 1), this.row[COUNT + 2]);
	}

	private @Nullable String term(Telling telling) {
		BigDecimal low = number(TERM);
		BigDecimal high = number(TERM + 1);
		if (low == null || high == null) {
			return (low != null) ? telling.message("report.term.from", low)
					: (high != null) ? telling.message("report.term.to", high) : null;
		}
		return low.equals(high) ? telling.message("report.term", low)
				: telling.message("report.term.between", low, high);
	}

	private @Nullable String amount(Words words) {
		BigDecimal amount = number(AMOUNT);
		return (amount != null) ? words.number(amount) + " " + this.row[AMOUNT + 1] : null;
	}

	private @Nullable BigDecimal number(int column) {
		return (this.row[column] != null) ? new BigDecimal(this.row[column]) : null;
	}

	private static void append(StringBuilder said, @Nullable String more) {
		if (more != null) {
			said.append("; ").append(escaped(more));
		}
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
