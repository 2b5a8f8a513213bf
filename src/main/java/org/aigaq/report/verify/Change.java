package org.aigaq.report.verify;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is another now.
 *
 * @param kind what it is of: total, city, month, day, group, kind, incident, fact,
 * document or disagreement
 * @param key which one
 * @param measure what is counted; empty: things
 * @param population who was harmed; empty: all
 * @param was what was printed; {@code null}: there was none
 * @param now what it is; {@code null}: there is none
 */
public record Change(String kind, String key, String measure, String population, @Nullable Figure was,
		@Nullable Figure now) {

	/** Key of the words for what it is of. */
	public String message() {
		return "run.figure." + this.kind;
	}

	/** Whether the range stayed and only what single sources give is another. */
	public boolean isOfClaims() {
		return this.was != null && this.now != null && sameRange(this.was, this.now);
	}

	private static boolean sameRange(Figure was, Figure now) {
		return Objects.equals(was.low(), now.low()) && Objects.equals(was.high(), now.high())
				&& was.open() == now.open() && was.about() == now.about();
	}

}
