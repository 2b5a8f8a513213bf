package org.aigaq.search.dossier;

import org.aigaq.search.dossier.Dossier.Claim;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code disagreement}; without its keys for readers. */
record ClaimPair(String incidentCode, String rule, String leftFact, String leftClaim, String leftWitness,
		String leftDocument, @Nullable Integer leftEdition, @Nullable Integer leftCharStart,
		@Nullable Integer leftCharEnd, @Nullable Integer leftLow, String rightFact, String rightClaim,
		String rightWitness, String rightDocument, @Nullable Integer rightEdition, @Nullable Integer rightCharStart,
		@Nullable Integer rightCharEnd, @Nullable Integer rightLow, String why, @Nullable String explained,
		@Nullable String leftKey, @Nullable String rightKey) {

	/**
	 * Whether the greater figure stands right: it is shown on the left, so that equal
	 * pairs read alike.
	 */
	boolean isTurned() {
		return this.rule.equals("count_range") && this.leftLow != null && this.rightLow != null
				&& this.leftLow < this.rightLow;
	}

	Claim left() {
		return isTurned() ? second() : first();
	}

	Claim right() {
		return isTurned() ? first() : second();
	}

	/** How a form names it. */
	String key() {
		return this.rule + ":" + this.leftKey + ":" + this.rightKey;
	}

	private Claim first() {
		return new Claim(this.leftClaim, this.leftWitness, this.leftDocument, this.leftEdition, this.leftCharStart,
				this.leftCharEnd);
	}

	private Claim second() {
		return new Claim(this.rightClaim, this.rightWitness, this.rightDocument, this.rightEdition, this.rightCharStart,
				this.rightCharEnd);
	}

}
