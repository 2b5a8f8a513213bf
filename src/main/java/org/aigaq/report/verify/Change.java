package org.aigaq.report.verify;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A figure that has changed.
 *
 * @param kind what it counts: total, city, month, day, group, kind, incident, fact,
 * document or disagreement
 * @param key which one of that kind
 * @param measure the measure; empty: number of items
 * @param population who was harmed; empty: all
 * @param was the printed figure; {@code null}: there was none
 * @param now the present figure; {@code null}: there is none
 */
public record Change(String kind, String key, String measure, String population, @Nullable Figure was,
		@Nullable Figure now) {

	/** Key of the label of what it counts. */
	public String message() {
		return "run.figure." + this.kind;
	}

	/** Whether the range is the same and only the figures of single sources differ. */
	public boolean isOfClaims() {
		return this.was != null && this.now != null && sameRange(this.was, this.now);
	}

	private static boolean sameRange(Figure was, Figure now) {
		return was.range().equals(now.range());
	}

}
