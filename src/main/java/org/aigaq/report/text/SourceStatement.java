package org.aigaq.report.text;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * What one source says of one fact.
 *
 * @param row document, paragraph, locator, state, stance, count low, high and wording,
 * source, who relays it, hearsay, term in days low and high, amount, currency, scope in
 * its words
 */
public record SourceStatement(Row row) {

	private static final int STANCE = 4;

	private static final int COUNT = 5;

	private static final int ASSERTED_BY = 8;

	private static final int TERM = 11;

	private static final int AMOUNT = 13;

	private static final int SCOPE = 15;

	boolean denies() {
		return "denied".equals(this.row.at(STANCE));
	}

	@Nullable BigDecimal low() {
		return this.row.number(COUNT);
	}

	@Nullable BigDecimal high() {
		return this.row.number(COUNT + 1);
	}

	/** In styled text: the number, the source, and what else it gives. */
	String words(LanguageTexts telling) {
		StringBuilder said = new StringBuilder("<b>").append(Styled.text(claim(telling)))
			.append("</b> · ")
			.append(Styled.text(telling.source(this.row.at(ASSERTED_BY))));
		if (this.row.at(ASSERTED_BY + 1) != null) {
			said.append(Styled.text(telling.message("report.source.relayed", this.row.at(ASSERTED_BY + 1))));
		}
		if (this.row.flag(ASSERTED_BY + 2)) {
			said.append(Styled.text(telling.message("report.source.hearsay")));
		}
		append(said, telling.term(this.row.number(TERM), this.row.number(TERM + 1)));
		append(said, amount(telling));
		append(said, this.row.at(SCOPE));
		return said.toString();
	}

	/** The number and the source, for those who do not see the drawing. */
	public String plainWords(LanguageTexts telling) {
		return claim(telling) + ", " + telling.source(this.row.at(ASSERTED_BY));
	}

	/** What it says: its number, that it denies, or that it says so. */
	private String claim(LanguageTexts telling) {
		return switch (String.valueOf(this.row.at(STANCE))) {
			case "denied" -> telling.message("report.source.denies");
			case "said" -> telling.message("report.source.says");
			default -> telling.count(low(), high(), this.row.at(COUNT + 2));
		};
	}

	private @Nullable String amount(LanguageTexts telling) {
		BigDecimal amount = this.row.number(AMOUNT);
		return (amount != null) ? telling.number(amount) + " " + this.row.at(AMOUNT + 1) : null;
	}

	private static void append(StringBuilder said, @Nullable String more) {
		if (StringUtils.hasText(more)) {
			said.append("; ").append(Styled.text(more));
		}
	}

}
