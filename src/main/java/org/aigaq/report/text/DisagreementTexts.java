package org.aigaq.report.text;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.aigaq.shared.claim.ClaimWords;
import org.aigaq.shared.claim.DisagreementValues;

/** Disagreeing claims and the reasons, in the language of a report, as plain text. */
public final class DisagreementTexts {

	private final ClaimWords claims;

	DisagreementTexts(ClaimWords claims) {
		this.claims = claims;
	}

	/**
	 * One of two claims that disagree.
	 * @param found a row of the view {@code disagreement}, as JSON
	 * @param right the right claim, not the left one
	 */
	public String claim(String found, boolean right) {
		DisagreementValues values = DisagreementValues.of(found);
		return right ? this.claims.right(values) : this.claims.left(values);
	}

	/** The reason why two claims disagree; the row is one that {@link #claim} takes. */
	public String reason(String found) {
		return this.claims.why(DisagreementValues.of(found));
	}

	/**
	 * The reasons why claims disagree, one per line; the rows are those that
	 * {@link #claim} takes.
	 */
	public String reasons(Array found) throws SQLException {
		return Arrays.stream((String[]) found.getArray())
			.map(this::reason)
			.distinct()
			.sorted()
			.collect(Collectors.joining("\n"));
	}

}
