package org.aigaq.reading.quote;

import java.util.List;

import org.aigaq.reading.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A figure or an act that a quote states, with what belongs to it.
 *
 * @param words the words it was read from
 * @param start offset of their first character in the quote
 * @param meanings what it may be, a {@link Proposal.Count} or a {@link Proposal.Act}; an
 * editor chooses among several
 * @param certain whether the words say this and nothing else
 * @param source who says so; {@code null}: the quote names nobody
 * @param details its amount, term and legal basis
 * @param partOf index of the figure that it is a part of; -1: none
 * @param again index of the figure of which it is another source's number; -1: none
 */
public record ReadFigure(String words, int start, List<? extends Proposal> meanings, boolean certain,
		@Nullable SaidBy source, List<Proposal> details, int partOf, int again) {

	/** The measure of its first meaning; empty for an act. */
	public String measure() {
		return this.meanings.get(0) instanceof Proposal.Count count && count.measure() != null ? count.measure() : "";
	}

	ReadFigure with(int partOf, int again) {
		return new ReadFigure(this.words, this.start, this.meanings, this.certain, this.source, this.details, partOf,
				again);
	}

}
