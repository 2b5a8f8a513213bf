package org.aigaq.disagreement;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form of a contradiction.
 *
 * @param incident the incident that the editor came from; empty: none
 * @param leftFact code of one fact
 * @param rightFact code of the other fact, or of the same one
 * @param left key of the assertion about the left fact; empty: not chosen yet
 * @param right key of the assertion about the right fact
 * @param reason why both claims cannot be true
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

	/** The code, without the description that a list of choices adds to it. */
	private static String code(@Nullable String typed) {
		return text(typed).toUpperCase(Locale.ROOT).split("\\s", 2)[0];
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip().replace("\u0000", "").replace("\r\n", "\n") : "";
	}

}
