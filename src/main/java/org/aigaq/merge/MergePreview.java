package org.aigaq.merge;

import java.util.List;

import org.aigaq.merge.Merges.MergeRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a merge would do.
 *
 * @param gone the record that goes
 * @param kept the record that stays
 * @param differences the fields in which they differ
 * @param moved what moves
 * @param refusal key of the reason why it may not be done, below merge.refused;
 * {@code null}: it may
 */
record MergePreview(MergeRecord gone, MergeRecord kept, List<Difference> differences, List<Moved> moved,
		@Nullable String refusal) {

	/** A field with the value of both, as it is shown; empty: no value. */
	record Difference(String field, String label, String gone, String kept) {

		boolean differs() {
			return !this.gone.equals(this.kept);
		}

		/** Whether the value of the record that goes is proposed: only it has one. */
		public boolean takesGone() {
			return this.kept.isEmpty();
		}

	}

	/** How many rows of a kind move. */
	record Moved(String label, int count) {
	}

}
