package org.aigaq.search.facts;

import java.util.List;

import org.aigaq.fact.words.FactValues;
import org.aigaq.search.dossier.SourceClaim;
import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * A fact in a list, with what its sources say.
 *
 * @param code its code
 * @param incident code of its incident
 * @param title title of its incident
 * @param status status of its incident
 * @param dateEdtf its date, else that of its incident
 * @param cities its places, else those of its incident
 * @param uncertain whether it is only possibly in the period of the filter
 * @param range what its sources say, as a range
 * @param disputed whether they differ
 * @param values what is known of the fact itself
 * @param claims what each source says
 */
record FactRow(String code, String incident, String title, String status, @Nullable String dateEdtf,
		List<String> cities, boolean uncertain, Range range, boolean disputed, FactValues values,
		List<SourceClaim> claims) {
}
