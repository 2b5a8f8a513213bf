package org.aigaq.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * An incident in the list.
 *
 * @param code its code
 * @param title its title
 * @param dateEdtf its date as EDTF
 * @param cities its cities, under their present names
 * @param eventType code of vocabulary event_type
 * @param parentCode code of the wave that it is part of
 * @param updatedAt when it was last changed
 * @param documentCount number of documents that it rests on
 * @param status code of vocabulary status
 * @param uncertain whether it is only possibly in the period of the filter
 * @param figures its reported figures, by measure
 */
public record IncidentRow(String code, String title, @Nullable String dateEdtf, List<String> cities, String eventType,
		@Nullable String parentCode, OffsetDateTime updatedAt, int documentCount, String status, boolean uncertain,
		Map<String, Figure> figures) {

	/** Whether sources disagree on a figure. */
	public boolean isDisputed() {
		return this.figures.values().stream().anyMatch(Figure::disagreement);
	}

	/**
	 * The reported figure of one measure.
	 *
	 * @param incidentCode code of the incident
	 * @param measure the measure
	 * @param reportedLow the lowest value
	 * @param reportedHigh the highest value
	 * @param openEnded whether the number may be higher
	 * @param about whether a number is approximate
	 * @param lowWording how a source words the lowest value
	 * @param highWording how a source words the highest value
	 * @param figures number of figures that are added
	 * @param disagreement whether sources disagree
	 */
	public record Figure(String incidentCode, String measure, @Nullable Long reportedLow, @Nullable Long reportedHigh,
			boolean openEnded, boolean about, @Nullable String lowWording, @Nullable String highWording, int figures,
			boolean disagreement) {

		/** The figure as a range. */
		public Range range() {
			return new Range(this.reportedLow, this.reportedHigh, this.openEnded, this.about, this.lowWording,
					this.highWording);
		}

	}

}
