package org.aigaq.shared.claim;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a row of a view, given as JSON, as a record whose components have the names of
 * columns.
 */
final class ViewJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private ViewJson() {
	}

	static <T> T read(String json, Class<T> type) {
		return JSON.readValue(json, type);
	}

}
