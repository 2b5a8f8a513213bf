package org.aigaq.search;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks the list of incidents for, as typed.
 *
 * @param q words to look for
 * @param from first day of a period
 * @param to last day of a period
 * @param city a city by any of its names
 * @param type code of vocabulary event_type
 * @param status code of vocabulary status
 * @param topic code of vocabulary topic
 * @param document code of a document
 * @param group code of vocabulary affected_group
 * @param after where the page before ended
 * @param before where the page after begins
 * @param size how many a page
 */
record IncidentFilter(@Nullable String q, @Nullable String from, @Nullable String to, @Nullable String city,
		@Nullable String type, @Nullable String status, @Nullable String topic, @Nullable String document,
		@Nullable String group, @Nullable String after, @Nullable String before, @Nullable String size) {

	/** Whether anything narrows the list. */
	public boolean isNarrow() {
		return StringUtils.hasText(narrowing().replaceAll("size=[^&]*", ""));
	}

	/** Whether one of the filters is used that stand behind "More filters". */
	public boolean isFine() {
		return StringUtils.hasText(this.type) || StringUtils.hasText(this.status) || StringUtils.hasText(this.topic)
				|| StringUtils.hasText(this.document) || StringUtils.hasText(this.group);
	}

	/** The address of the page that begins behind a place in the list. */
	public String pageAfter(String place) {
		return "/incidents?"
				+ UriComponentsBuilder.newInstance().query(narrowing()).queryParam("after", place).build().getQuery();
	}

	/** The address of the page that ends before a place in the list. */
	public String pageBefore(String place) {
		return "/incidents?"
				+ UriComponentsBuilder.newInstance().query(narrowing()).queryParam("before", place).build().getQuery();
	}

	private String narrowing() {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		String[] names = { "q", "from", "to", "city", "type", "status", "topic", "document", "group", "size" };
		@Nullable String[] values = { this.q, this.from, this.to, this.city, this.type, this.status, this.topic, this.document,
				this.group, this.size };
		for (int i = 0; i < names.length; i++) {
			if (StringUtils.hasText(values[i])) {
				address.queryParam(names[i], "{" + names[i] + "}");
			}
		}
		String query = address.encode()
			.build(Arrays.stream(values).filter(StringUtils::hasText).toArray())
			.getRawQuery();
		return (query != null) ? query : "";
	}

}
