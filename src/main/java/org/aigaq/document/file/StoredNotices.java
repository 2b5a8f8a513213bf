package org.aigaq.document.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notices as the database holds them: an array of objects with {@code kind} and
 * {@code arguments}. Kinds of another version of the program are ignored.
 */
public final class StoredNotices {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<String> KINDS = Stream.of(Notice.Kind.values())
		.map(Notice.Kind::name)
		.collect(Collectors.toSet());

	private StoredNotices() {
	}

	/** The notices as JSON. */
	public static String write(List<Notice> notices) {
		ArrayNode array = JSON.createArrayNode();
		for (Notice notice : notices) {
			ObjectNode object = array.addObject();
			object.put("kind", notice.kind().name());
			ArrayNode arguments = object.putArray("arguments");
			for (Object argument : notice.arguments()) {
				if (argument instanceof Number number) {
					arguments.add(number.longValue());
				}
				else {
					arguments.add(argument.toString().replace("\0", ""));
				}
			}
		}
		return JSON.writeValueAsString(array);
	}

	/** The notices of JSON. */
	public static List<Notice> read(String json) {
		List<Notice> notices = new ArrayList<>();
		for (JsonNode object : JSON.readTree(json)) {
			String kind = object.path("kind").asString("");
			if (KINDS.contains(kind)) {
				List<Object> arguments = new ArrayList<>();
				for (JsonNode argument : object.path("arguments")) {
					arguments.add(argument.canConvertToLong() && argument.isIntegralNumber()
							? (Object) argument.asLong() : argument.asString(""));
				}
				notices.add(new Notice(Notice.Kind.valueOf(kind), arguments));
			}
		}
		return notices;
	}

}
