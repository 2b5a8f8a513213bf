package org.aigaq.disagreement;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction to be entered.
 *
 * @param incident where the editor came from; empty: nowhere
 * @param leftFact code of one fact
 * @param rightFact code of the other, or of the same
 * @param left what is said of the one: key of an assertion; empty: not chosen yet
 * @param right what is said of the other
 * @param reason why they cannot both be so
 */
record ContradictionForm(String incident, String leftFact, String rightFact, String left, String right,
		@NotBlank(message = "{web.form.needed}") @Size(max = 2000, message = "{web.form.too-long}") String reason) {

	ContradictionForm(@Nullable String incident, @Nullable String leftFact, @Nullable String rightFact,
			@Nullable String left, @Nullable String right, @Nullable String reason) {
		this.incident = text(incident);
		this.leftFact = code(leftFact);
		this.rightFact = code(rightFact);
		this.left = text(left);
		this.right = text(right);
		this.reason = text(reason);
	}

	/** A code, though what a list of choices adds to it may stand behind. */
	private static String code(@Nullable String typed) {
		return text(typed).toUpperCase(Locale.ROOT).split("\\s", 2)[0];
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip().replace("\u0000", "").replace("\r\n", "\n") : "";
	}

}
