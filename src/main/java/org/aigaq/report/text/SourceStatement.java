package org.aigaq.report.text;

import java.math.BigDecimal;

import org.aigaq.shared.claim.ClaimWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.util.StringUtils;

/**
 * The statement of one source about one fact, in words.
 *
 * @param row stance, count_low, count_high, count_wording, the columns of
 * {@link Row#chain}, term_days_low, term_days_high, amount, currency, scope_note
 * @param messages the messages
 * @param claims puts its source into words
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

	/** As styled text: the number, the source, and the other values. */
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

	/** The source, who relays it, and whether it is hearsay. */
	private String chain() {
		return this.claims.saidBy(this.row.chain());
	}

	/** The number, a denial, or an assertion without number. */
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
