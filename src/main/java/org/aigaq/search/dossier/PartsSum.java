package org.aigaq.search.dossier;

import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * The figures that lie directly in a figure, added in the database, where their sum is
 * another number than the sources of the figure give.
 *
 * @param factCode code of the figure
 * @param description its description
 * @param parts how many lie in it
 * @param compared more or fewer than the figure
 */
record PartsSum(String factCode, String description, int parts, @Nullable Long low, @Nullable Long high,
		boolean openEnded, boolean about, @Nullable String lowWording, @Nullable String highWording, String compared,
		@Nullable Integer ownLow, @Nullable Integer ownHigh, boolean ownOpen, boolean ownAbout,
		@Nullable String ownLowWording, @Nullable String ownHighWording) {

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
