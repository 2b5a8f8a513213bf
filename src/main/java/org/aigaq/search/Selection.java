package org.aigaq.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which incidents or facts to list; {@code null}: no limit.
 *
 * @param q text to search for
 * @param from first day of the period
 * @param to last day of the period
 * @param city present name of a city
 * @param type code of vocabulary event_type
 * @param status code of vocabulary status
 * @param topic code of vocabulary topic
 * @param document key of a document
 * @param group code of vocabulary affected_group
 * @param penalty code of vocabulary penalty_kind
 * @param measure code of vocabulary measure
 * @param least least number of that measure
 * @param differ whether only what sources differ on
 * @param held whether only where somebody is still held, as a source says
 * @param kind code of the vocabulary of the listed facts
 * @param sort order of the list
 * @param after position where the page before ended
 * @param before position where the next page begins
 * @param size number of rows on a page
 */
public record Selection(@Nullable String q, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String city,
		@Nullable String type, @Nullable String status, @Nullable String topic, @Nullable Long document,
		@Nullable String group, @Nullable String penalty, @Nullable String measure, @Nullable Long least,
		boolean differ, boolean held, @Nullable String kind, Sort sort, @Nullable Cursor after, @Nullable Cursor before,
		int size) {

	/** The same rows from the position after this one. */
	public Selection from(@Nullable Cursor after, int size) {
		return new Selection(this.q, this.from, this.to, this.city, this.type, this.status, this.topic, this.document,
				this.group, this.penalty, this.measure, this.least, this.differ, this.held, this.kind, this.sort, after,
				null, size);
	}

}
