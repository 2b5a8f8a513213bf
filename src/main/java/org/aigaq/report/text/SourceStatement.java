package org.aigaq.report.text;

import java.math.BigDecimal;

import org.aigaq.shared.claim.ClaimWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.util.StringUtils;

/**
 * What one source says of one fact, in words.
 *
 * @param row stance, count_low, count_high, count_wording, the columns of
 * {@link Row#chain}, term_days_low, term_days_high, amount, currency, scope_note
 * @param messages the sentences
 * @param claims its source in words
 * @param figures its numbers in words
 */
record SourceStatement(Row row, MessageSourceAccessor messages, ClaimWords claims, FigureTexts figures) {

	boolean denies() {
		return "denied".equals(this.row.text("stance"));
	}

	@Nullable BigDecimal low() {
		return this.row.number("count_low");
	}

	@Nullable BigDecimal high() {
		return this.row.number("count_high");
	}

	/** In styled text: the number, the source, and what else it gives. */
	String words() {
		StringBuilder words = new StringBuilder("<b>").append(Styled.text(claim()))
			.append("</b> · ")
			.append(Styled.text(chain()));
		append(words, this.figures.term(this.row.number("term_days_low"), this.row.number("term_days_high")));
		append(words, this.figures.amount(this.row));
		append(words, this.row.text("scope_note"));
		return words.toString();
	}

	/** The number and the source, as plain text. */
	String plainWords() {
		return claim() + ", " + chain();
	}

	/** Who says it, through whom, and whether from hearsay. */
	private String chain() {
		return this.claims.saidBy(this.row.chain());
	}

	/** Its number, that it denies, or that it says so. */
	private String claim() {
		return switch (String.valueOf(this.row.text("stance"))) {
			case "denied" -> this.messages.getMessage("report.source.denies");
			case "said" -> this.messages.getMessage("report.source.says");
			default -> this.figures.count(low(), high(), this.row.text("count_wording"));
		};
	}

	private static void append(StringBuilder words, @Nullable String more) {
		if (StringUtils.hasText(more)) {
			words.append("; ").append(Styled.text(more));
		}
	}

}
