package org.aigaq.report;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * What one voice says of one fact.
 *
 * @param row document, paragraph, locator, stance, count low, high and wording, voice,
 * who relays it, hearsay, term in days low and high, amount, currency, scope in its words
 */
record Voice(Row row) {

	private static final int STANCE = 3;

	private static final int COUNT = 4;

	private static final int ASSERTED_BY = 7;

	private static final int TERM = 10;

	private static final int AMOUNT = 12;

	private static final int SCOPE = 14;

	/** In styled text: the number, the voice, and what else it gives. */
	String words(Speech telling) {
		StringBuilder said = new StringBuilder("<b>").append(Styled.text(claim(telling)))
			.append("</b> · ")
			.append(Styled.text(telling.voice(this.row.at(ASSERTED_BY))));
		if (this.row.at(ASSERTED_BY + 1) != null) {
			said.append(Styled.text(telling.message("report.voice.relayed", this.row.at(ASSERTED_BY + 1))));
		}
		if (this.row.flag(ASSERTED_BY + 2)) {
			said.append(Styled.text(telling.message("report.voice.hearsay")));
		}
		append(said, telling.term(this.row.number(TERM), this.row.number(TERM + 1)));
		append(said, amount(telling));
		append(said, this.row.at(SCOPE));
		return said.toString();
	}

	/** The number and the voice, for those who do not see the drawing. */
	String plainWords(Speech telling) {
		return claim(telling) + ", " + telling.voice(this.row.at(ASSERTED_BY));
	}

	/** What it says: its number, that it denies, or that it says so. */
	private String claim(Speech telling) {
		return switch (String.valueOf(this.row.at(STANCE))) {
			case "denied" -> telling.message("report.voice.denies");
			case "said" -> telling.message("report.voice.says");
			default -> telling.count(this.row.number(COUNT), this.row.number(COUNT + 1), this.row.at(COUNT + 2));
		};
	}

	private @Nullable String amount(Speech telling) {
		BigDecimal amount = this.row.number(AMOUNT);
		return (amount != null) ? telling.number(amount) + " " + this.row.at(AMOUNT + 1) : null;
	}

	private static void append(StringBuilder said, @Nullable String more) {
		if (StringUtils.hasText(more)) {
			said.append("; ").append(Styled.text(more));
		}
	}

}
