package org.aigaq.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for; {@code null} narrows nothing.
 *
 * @param q words
 * @param from first day of the period
 * @param to last day of the period
 * @param city today's name of a city
 * @param type code of vocabulary event_type
 * @param status code of vocabulary status
 * @param topic code of vocabulary topic
 * @param document key of a document
 * @param group code of vocabulary affected_group
 * @param after where the page before ended
 * @param before where the page after begins
 * @param size how many a page
 */
record Selection(@Nullable String q, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String city,
		@Nullable String type, @Nullable String status, @Nullable String topic, @Nullable Long document,
		@Nullable String group, @Nullable Cursor after, @Nullable Cursor before, int size) {
}
