package org.aigaq.incident.figure;

import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * The figures that lie directly in a figure, added, where their sum is another number
 * than its sources give.
 *
 * @param of code of the figure beside which it is pointed out
 * @param code code of the figure that they lie in
 * @param description its description
 * @param parts how many there are
 * @param compared more or fewer than the figure
 */
public record PartsOfFigure(String of, String code, String description, int parts, @Nullable Long low,
		@Nullable Long high, boolean openEnded, boolean about, @Nullable String lowWording,
		@Nullable String highWording, String compared, @Nullable Integer ownLow, @Nullable Integer ownHigh,
		boolean ownOpen, boolean ownAbout, @Nullable String ownLowWording, @Nullable String ownHighWording) {

	/** The sum of the parts. */
	public Range total() {
		return new Range(this.low, this.high, this.openEnded, this.about, this.lowWording, this.highWording);
	}

	/** What the sources of the figure itself say. */
	public Range own() {
		return Range.of(this.ownLow, this.ownHigh, this.ownOpen, this.ownAbout, this.ownLowWording,
				this.ownHighWording);
	}

}
