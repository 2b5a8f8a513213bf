package org.aigaq.report.drawing;

import org.jspecify.annotations.Nullable;

/**
 * What one source says, or what there is between two ends.
 *
 * @param low the lowest; {@code null}: no floor
 * @param high the highest; {@code null}: open
 */
public record Point(@Nullable Long low, @Nullable Long high) {

	/** The number that is drawn first; {@code null}: nothing is. */
	@Nullable Long at() {
		return (this.low != null) ? this.low : this.high;
	}

	/** The other end, where it is another number. */
	@Nullable Long other() {
		return (this.low != null && this.high != null && !this.low.equals(this.high)) ? this.high : null;
	}

	long most() {
		return (this.high != null) ? this.high : (this.low != null) ? this.low : 0;
	}

}
