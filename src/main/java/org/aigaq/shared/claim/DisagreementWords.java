package org.aigaq.shared.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Formats two disagreeing claims and the reason. */
record DisagreementWords(ValueWords values, SourceWords sources, Texts texts) {

	private static final Set<String> ROUNDED = Set.of("about", "nearly");

	/** The left claim; for a sum with its parts: "957: 670 arrested + 287 fined". */
	String left(DisagreementValues found) {
		List<ClaimValues> parts = found.leftParts();
		String compared = compared(found.rule(), found.leftSaid());
		if (compared != null) {
			return found.leftSaid().description() + ": " + compared;
		}
		if (parts != null) {
			return total(found) + ": " + parts.stream().map(this.values::claim).collect(Collectors.joining(" + "));
		}
		return this.values.claim(found.leftSaid());
	}

	/** The right claim. */
	String right(DisagreementValues found) {
		String compared = compared(found.rule(), found.rightSaid());
		return (compared != null) ? found.rightSaid().description() + ": " + compared
				: this.values.claim(found.rightSaid());
	}

	/** A sentence that says what disagrees. */
	String why(DisagreementValues found) {
		ClaimValues left = found.leftSaid();
		ClaimValues right = found.rightSaid();
		String leftBy = this.sources.speaker(left);
		String rightBy = this.sources.speaker(right);
		String rule = "shared.disagreement." + found.rule();
		return switch (found.rule()) {
			case "contradiction" -> this.texts.message(rule, found.reason());
			case "count_range" -> this.texts.message(rule, this.values.claim(left), leftBy, this.values.claim(right),
					rightBy, this.values.subject(left), this.values.number(left), this.values.number(right))
					+ (isRounded(left) || isRounded(right) ? " " + this.texts.message("shared.disagreement.rounded")
							: "");
			case "parts_above_whole", "parts_below_whole" ->
				this.texts.message(rule, leftBy, total(found), this.values.claim(right));
			default -> this.texts.message(rule, claimOrValue(found.rule(), left), leftBy,
					claimOrValue(found.rule(), right), rightBy);
		};
	}

	private String claimOrValue(String rule, ClaimValues claim) {
		String compared = compared(rule, claim);
		return (compared != null) ? compared : this.values.claim(claim);
	}

	/** The value that a rule compares, if it is not a number of people. */
	private @Nullable String compared(String rule, ClaimValues claim) {
		return switch (rule) {
			case "term_range", "person_term" -> this.values.term(claim);
			case "amount_range" -> this.values.amount(claim);
			case "held_range" -> this.values.held(claim);
			case "person_outcome" -> this.values.outcome(claim);
			default -> null;
		};
	}

	private String total(DisagreementValues found) {
		return this.values.total(found.leftLow(), found.leftHigh());
	}

	private static boolean isRounded(ClaimValues claim) {
		return claim.countWording() != null && ROUNDED.contains(claim.countWording());
	}

}
