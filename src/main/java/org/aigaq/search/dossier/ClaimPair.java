package org.aigaq.search.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.aigaq.search.dossier.Dossier.Claim;
import org.aigaq.shared.claim.ClaimWords;
import org.aigaq.shared.claim.DisagreementValues;
import org.jspecify.annotations.Nullable;

/**
 * A row of the view {@code disagreement}; for readers without its keys.
 *
 * @param values the values of both claims and the reason
 */
record ClaimPair(String incidentCode, String leftFact, String leftDocument, @Nullable Integer leftEdition,
		@Nullable Integer leftCharStart, @Nullable Integer leftCharEnd, String rightFact, String rightDocument,
		@Nullable Integer rightEdition, @Nullable Integer rightCharStart, @Nullable Integer rightCharEnd,
		@Nullable String explained, @Nullable String leftKey, @Nullable String rightKey,
		@JsonUnwrapped DisagreementValues values) {

	String rule() {
		return this.values.rule();
	}

	/**
	 * Whether the larger figure is on the right: it is shown on the left, so that equal
	 * pairs are worded alike.
	 */
	private boolean isTurned() {
		Integer left = this.values.leftLow();
		Integer right = this.values.rightSaid().countLow();
		return rule().equals("count_range") && left != null && right != null && left < right;
	}

	Claim left(ClaimWords words) {
		return isTurned() ? second(words) : first(words);
	}

	Claim right(ClaimWords words) {
		return isTurned() ? first(words) : second(words);
	}

	/** The key that forms use. */
	String key() {
		return rule() + ":" + this.leftKey + ":" + this.rightKey;
	}

	private Claim first(ClaimWords words) {
		return new Claim(words.left(this.values), words.attribution(this.values.leftSaid()), this.leftDocument,
				this.leftEdition, this.leftCharStart, this.leftCharEnd);
	}

	private Claim second(ClaimWords words) {
		return new Claim(words.right(this.values), words.attribution(this.values.rightSaid()), this.rightDocument,
				this.rightEdition, this.rightCharStart, this.rightCharEnd);
	}

}
