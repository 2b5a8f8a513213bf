package org.aigaq.search;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter of the list of incidents, as typed.
 *
 * @param q text to search for
 * @param from first day of a period
 * @param to last day of a period
 * @param city any name of a city
 * @param type code of vocabulary event_type
 * @param status code of vocabulary status
 * @param topic code of vocabulary topic
 * @param document code of a document
 * @param group code of vocabulary affected_group
 * @param after position where the page before ended
 * @param before position where the next page begins
 * @param size number of incidents on a page
 * @param search token of a kept search that gave the other fields: links have it in their
 * place
 */
record IncidentFilter(@Nullable String q, @Nullable String from, @Nullable String to, @Nullable String city,
		@Nullable String type, @Nullable String status, @Nullable String topic, @Nullable String document,
		@Nullable String group, @Nullable String after, @Nullable String before, @Nullable String size,
		@Nullable String search) {

	/** Whether any filter is set. */
	public boolean isNarrow() {
		return StringUtils.hasText(narrowing().replaceAll("size=[^&]*", ""));
	}

	/** Whether a filter under "More filters" is set. */
	public boolean isFine() {
		return StringUtils.hasText(this.type) || StringUtils.hasText(this.status) || StringUtils.hasText(this.topic)
				|| StringUtils.hasText(this.document) || StringUtils.hasText(this.group);
	}

	/** The address of the page after this position. */
	public String pageAfter(String place) {
		return "/incidents?"
				+ UriComponentsBuilder.newInstance().query(narrowing()).queryParam("after", place).build().getQuery();
	}

	/** The address of the page before this position. */
	public String pageBefore(String place) {
		return "/incidents?"
				+ UriComponentsBuilder.newInstance().query(narrowing()).queryParam("before", place).build().getQuery();
	}

	private String narrowing() {
		if (StringUtils.hasText(this.search)) {
			return "search=" + this.search;
		}
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
