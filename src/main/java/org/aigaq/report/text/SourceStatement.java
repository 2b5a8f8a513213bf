package org.aigaq.report.text;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.fact.words.FactValues;
import org.aigaq.fact.words.FactWords;
import org.aigaq.shared.claim.ClaimWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * The statement of one source about one fact, in words.
 *
 * @param row stance, count_low, count_high, count_wording, the columns of
 * {@link Row#chain}, and any other columns of the view of its type
 * @param values the same columns, for the texts about facts
 * @param messages the messages
 * @param claims puts its source into words
 * @param facts puts its other values into words
 * @param figures its numbers in words
 */
record SourceStatement(Row row, FactValues values, MessageSourceAccessor messages, ClaimWords claims, FactWords facts,
		FigureTexts figures) {

	boolean denies() {
		return "denied".equals(this.row.text("stance"));
	}

	@Nullable BigDecimal low() {
		return this.row.number("count_low");
	}

	@Nullable BigDecimal high() {
		return this.row.number("count_high");
	}

	@Nullable String wording() {
		return this.row.text("count_wording");
	}

	/** As styled text: the number, the source, and the other values. */
	String words() {
		return "<b>" + Styled.text(claim()) + "</b> · "
				+ Stream.concat(Stream.of(chain()), known()).map(Styled::text).collect(Collectors.joining("; "));
	}

	/** The words of the document, as a styled note; empty if they may not be shown. */
	String quote() {
		String words = this.values.text("quotation");
		return (words != null) ? Styled.note(this.messages.getMessage("shared.source.words", new Object[] { words }))
				: "";
	}

	private Stream<String> known() {
		Stream<String> admitted = "acknowledged".equals(this.row.text("stance"))
				? Stream.of(this.messages.getMessage("report.source.admits")) : Stream.of();
		return Stream.concat(admitted, this.facts.ofSource(this.values).stream());
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
		String wording = this.values.text("count_wording");
		return denies() ? this.messages.getMessage("report.source.denies") : (wording != null)
				? this.figures.count(low(), high(), wording) : this.messages.getMessage("report.source.says");
	}

}
