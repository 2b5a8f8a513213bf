package org.aigaq.incident.figure;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a list of facts is limited to; an empty field limits nothing.
 *
 * @param kind a code of what is counted, or a term
 * @param q words of the description
 * @param source words of a source's name or of the title of its document
 * @param unnumbered {@code true}: only those of which no source gives a number;
 * {@code dated}: only those with a number or a date of their own
 * @param page the page, from 1
 */
public record FigureFilter(String kind, String q, String source, String unnumbered, @Nullable Integer page) {

	/** The first page of all. */
	public static final FigureFilter ALL = new FigureFilter("", "", "", "", 1);

	private static final int LONGEST = 200;

	public FigureFilter {
		kind = text(kind);
		q = text(q);
		source = text(source);
		unnumbered = text(unnumbered);
		page = Objects.requireNonNullElse(page, 1);
	}

	private static String text(@Nullable String typed) {
		String text = (typed != null) ? typed.strip() : "";
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	/** Whether it limits anything. */
	public boolean isNarrow() {
		return !(this.kind + this.q + this.source + this.unnumbered).isEmpty();
	}

}
