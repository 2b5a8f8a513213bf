package org.aigaq.search.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.aigaq.fact.FactField;
import org.aigaq.fact.FactType;
import org.aigaq.fact.words.FactValues;
import org.aigaq.shared.CitedPlace;
import org.aigaq.shared.claim.SourceChain;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about one fact in one place: a row of the view of its type.
 * Components have the names of columns.
 *
 * @param own all columns of the row
 */
public record Assertion(String type, String factCode, String description, @Nullable List<String> groups,
		@Nullable List<String> cities, @Nullable String dateEdtf, @Nullable String covers, String stance,
		@JsonUnwrapped SourceChain chain, List<String> sourceRoles, @Nullable String scopeNote, String documentCode,
		@Nullable String locator, @Nullable Integer paragraph, @Nullable Integer edition, @Nullable Integer charStart,
		@Nullable Integer charEnd, @Nullable String mark, @Nullable String quotation, @Nullable Long passageId,
		@Nullable Integer countLow, @Nullable Integer countHigh, @Nullable String countWording, boolean complete,
		Map<String, @Nullable Object> own) implements CitedPlace {

	/** What pages say with {@code @factWords}. */
	public FactValues values() {
		return new FactValues(this.own);
	}

	/** A code of the vocabulary of the fact's type; {@code null}: it has none. */
	@Nullable String term() {
		FactType.Terms terms = factType().terms();
		return (terms != null) ? values().text(terms.column()) : null;
	}

	/** The type of the fact. */
	FactType factType() {
		return FactType.of(this.type).orElseThrow();
	}

	/** The values of the fields that only this type of fact has and each source gives. */
	Map<String, String> given() {
		Map<String, String> given = new TreeMap<>();
		for (FactField field : factType().said()) {
			String value = values().text(field.column());
			if (value != null) {
				given.put(field.name(), value);
			}
		}
		return given;
	}

	boolean isNumbered() {
		return !isDenied() && (this.countLow != null || this.countHigh != null);
	}

	/** Whether the source denies the fact. */
	public boolean isDenied() {
		return this.stance.equals("denied");
	}

}
