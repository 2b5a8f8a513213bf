package org.aigaq.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What was read, in short: {@code detained about 30 [women]}; {@code ask(…)}. */
final class ReadValues {

	private ReadValues() {
	}

	static String of(List<? extends Proposal> proposals) {
		return proposals.stream().map(ReadValues::of).collect(Collectors.joining("; "));
	}

	/** Without the words that were not read. */
	static String proposed(List<Proposal> proposals) {
		return of(proposals.stream().filter((proposal) -> !(proposal instanceof Proposal.NotRead)).toList());
	}

	private static String of(Proposal proposal) {
		if (proposal instanceof Proposal.Count count) {
			return ((count.measure() != null) ? count.measure() : "?") + " " + count.wording() + part(count.number())
					+ part(count.numberTo()) + part(count.population())
					+ (count.groups().isEmpty() ? "" : " " + count.groups());
		}
		if (proposal instanceof Proposal.Asked asked) {
			return "ask(" + asked.meanings().stream().map(ReadValues::of).collect(Collectors.joining(" or ")) + ")";
		}
		if (proposal instanceof Proposal.Day day) {
			return (day.edtf() != null) ? day.edtf() + ((day.doubt() != null) ? " " + day.doubt() : "")
					: String.valueOf(day.doubt());
		}
		if (proposal instanceof Proposal.NotRead unread) {
			return "not read: " + unread.words();
		}
		return other(proposal);
	}

	private static String other(Proposal proposal) {
		if (proposal instanceof Proposal.Act act) {
			return act.act() + (act.groups().isEmpty() ? "" : " " + act.groups());
		}
		if (proposal instanceof Proposal.Duration duration) {
			return duration.term().typed();
		}
		if (proposal instanceof Proposal.Amount sum) {
			return sum.amount().stripTrailingZeros().toPlainString() + " "
					+ ((sum.currency() != null) ? sum.currency() : "MCI") + part(sum.basis());
		}
		if (proposal instanceof Proposal.LegalBasis basis) {
			return basis.law();
		}
		if (proposal instanceof Proposal.Stance stance) {
			return stance.stance();
		}
		return (proposal instanceof Proposal.Outcome outcome) ? outcome.outcome() : proposal.toString();
	}

	private static String part(@Nullable Object value) {
		return (value != null) ? " " + value : "";
	}

}
