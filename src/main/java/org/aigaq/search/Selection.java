package org.aigaq.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list; {@code null}: no limit.
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
 * @param after position where the page before ended
 * @param before position where the next page begins
 * @param size number of incidents on a page
 */
record Selection(@Nullable String q, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String city,
		@Nullable String type, @Nullable String status, @Nullable String topic, @Nullable Long document,
		@Nullable String group, @Nullable Cursor after, @Nullable Cursor before, int size) {
}
