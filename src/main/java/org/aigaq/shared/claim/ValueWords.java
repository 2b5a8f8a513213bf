package org.aigaq.shared.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Formats the values of a claim: a number, a term, a fine, the time of a detention, an
 * outcome.
 */
record ValueWords(Texts texts) {

	/** Wordings that a sentence phrases differently from a cell. */
	private static final Set<String> OF_SENTENCES = Set.of("between", "dozens");

	/**
	 * The claim: number and measure, otherwise the position or the description; a denial
	 * is marked.
	 */
	String claim(ClaimValues claim) {
		String words = counted(claim);
		if (words == null) {
			words = (claim.position() != null) ? claim.position() : claim.description();
		}
		return claim.isDenied() ? this.texts.message("shared.claim.denied", words) : words;
	}

	/**
	 * Number and measure: "more than 950 penalised".
	 * @return {@code null} if nothing is counted, and for one person, who is described
	 */
	private @Nullable String counted(ClaimValues claim) {
		String subject = subject(claim);
		String wording = claim.countWording();
		if (subject == null || claim.person() != null) {
			return null;
		}
		if (wording == null) {
			return subject;
		}
		boolean apart = "crowd".equals(claim.measure()) || wording.equals("unknown");
		return this.texts.message(apart ? "shared.claim.of-crowd" : "shared.claim.counted", number(claim), subject);
	}

	/** The measure: "injured (protesters)". */
	@Nullable String subject(ClaimValues claim) {
		if (claim.measure() == null) {
			return null;
		}
		String measure = this.texts.label("measure", claim.measure());
		return (claim.population() != null) ? measure + " (" + this.texts.label("population", claim.population()) + ")"
				: measure;
	}

	/** The number as its source words it: "more than 950". */
	String number(ClaimValues claim) {
		String wording = Objects.requireNonNullElse(claim.countWording(), "unknown");
		if (OF_SENTENCES.contains(wording) && claim.countLow() != null) {
			return this.texts.message("shared.claim.count." + wording, figure(claim.countLow()),
					figure(claim.countHigh()));
		}
		return this.texts.words().count(claim.countLow(), claim.countHigh(), wording);
	}

	/** The number of a sum: "at least 957". */
	String total(@Nullable Integer low, @Nullable Integer high) {
		String key = (low == null) ? "up-to" : (high == null) ? "at-least" : low < high ? "between" : "one";
		return this.texts.message("shared.range." + key, figure(low), figure(high));
	}

	/** "6 to 15 days". */
	@Nullable String term(ClaimValues claim) {
		return this.texts.words().term(claim.termLow(), claim.termHigh(), claim.termUnit());
	}

	/** A fine in MCI, in money or both: "20 MCI per person; 50,500 KZT per person". */
	@Nullable String amount(ClaimValues claim) {
		List<String> amounts = new ArrayList<>();
		if (claim.amountMci() != null) {
			amounts.add(this.texts.words().indices(claim.amountMci(), claim.amountBasis()));
		}
		if (claim.amount() != null && claim.currency() != null) {
			amounts.add(this.texts.words().money(claim.amount(), claim.currency(), claim.amountBasis()));
		}
		return amounts.isEmpty() ? null : String.join("; ", amounts);
	}

	/** "held from 2019-06-09 12:00 until 2019-06-10". */
	@Nullable String held(ClaimValues claim) {
		String from = moment(claim.heldFrom());
		String until = moment(claim.heldUntil());
		if (from == null || until == null) {
			return (from != null) ? this.texts.message("shared.claim.held.from", from)
					: (until != null) ? this.texts.message("shared.claim.held.until", until) : null;
		}
		return this.texts.message("shared.claim.held.between", from, until);
	}

	/** How a detention ended, or the kind of the penalty. */
	@Nullable String outcome(ClaimValues claim) {
		if (claim.detentionOutcome() != null) {
			return this.texts.label("detention_outcome", claim.detentionOutcome());
		}
		return (claim.type().equals("penalty") && claim.subtype() != null)
				? this.texts.label("penalty_kind", claim.subtype()) : null;
	}

	private @Nullable String figure(@Nullable Integer number) {
		return (number != null) ? this.texts.words().number(number) : null;
	}

	private static @Nullable String moment(@Nullable String moment) {
		return (moment != null) ? moment.replace('T', ' ') : null;
	}

}
