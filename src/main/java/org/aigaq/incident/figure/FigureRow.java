package org.aigaq.incident.figure;

import org.aigaq.fact.FactType;
import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a row of a list.
 *
 * @param term code of the vocabulary of its type; {@code null}: the type has none
 * @param covers which of those it counts: whole, part or general
 * @param sources number of its sources
 * @param deniedOnly whether nobody asserts it
 * @param disputed whether its sources disagree on the number
 */
public record FigureRow(String code, String type, @Nullable String term, @Nullable String measure, String description,
		@Nullable String covers, int sources, @Nullable Integer low, @Nullable Integer high, boolean openEnded,
		boolean about, @Nullable String lowWording, @Nullable String highWording, boolean deniedOnly,
		boolean disputed) {

	/** What its sources say, as a range. */
	public Range range() {
		return Range.of(this.low, this.high, this.openEnded, this.about, this.lowWording, this.highWording);
	}

	/** The end of its code, which identifies it within the incident. */
	public String number() {
		return this.code.substring(this.code.lastIndexOf('-') + 1);
	}

	/** The vocabulary of its term. */
	public @Nullable String vocabulary() {
		return FactType.of(this.type).map(FactType::vocabulary).orElse(null);
	}

}
