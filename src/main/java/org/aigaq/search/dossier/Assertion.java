package org.aigaq.search.dossier;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.aigaq.shared.CitedPlace;
import org.aigaq.shared.claim.SourceChain;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one fact at one place: a row of the views {@code detention},
 * {@code penalty}, {@code casualty}, {@code crowd}, {@code act} or {@code statement}.
 * Components bear the names of their columns.
 */
record Assertion(String type, String factCode, String description, @Nullable List<String> groups,
		@Nullable List<String> cities, @Nullable String dateEdtf, @Nullable String covers, String stance,
		@JsonUnwrapped SourceChain chain, List<String> sourceRoles, @Nullable String scopeNote, String documentCode,
		@Nullable String locator, @Nullable Integer paragraph, @Nullable Integer edition, @Nullable Integer charStart,
		@Nullable Integer charEnd, @Nullable String mark, @Nullable String quotation, @Nullable Long passageId,
		@Nullable Integer countLow, @Nullable Integer countHigh, @Nullable String countWording, boolean complete,
		@Nullable String person, @Nullable String kind, @Nullable String authority, @Nullable String placeHeld,
		@Nullable String heldFrom, @Nullable String heldUntil, @Nullable BigDecimal heldHours, @Nullable String outcome,
		@Nullable String cause, @Nullable Integer termDaysLow, @Nullable Integer termDaysHigh,
		@Nullable BigDecimal amount, @Nullable String currency, @Nullable String legalBasis,
		@Nullable String decidingBody, @Nullable String act, @Nullable String perpetrator,
		@Nullable List<String> victims, @Nullable String topic, @Nullable String position) implements CitedPlace {

	boolean isNumbered() {
		return !isDenied() && (this.countLow != null || this.countHigh != null);
	}

	/** Whether the source says that it was not so. */
	public boolean isDenied() {
		return this.stance.equals("denied");
	}

}
