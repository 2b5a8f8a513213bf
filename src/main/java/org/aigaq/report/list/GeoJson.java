package org.aigaq.report.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.report.list.ListRows.Place;
import org.aigaq.report.list.ListRows.PlaceTaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Points as GeoJSON (RFC 7946), written one by one. */
final class GeoJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Writer out;

	private boolean first = true;

	GeoJson(OutputStream out) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** Write all places that the source gives. */
	void write(Source source) throws IOException {
		this.out.write("{\"type\":\"FeatureCollection\",\"features\":[");
		source.giveTo(this::write);
		this.out.write("\n]}\n");
		this.out.flush();
	}

	private void write(Place place) throws IOException {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		properties.put("code", place.code());
		properties.put("title", place.title());
		properties.put("date_edtf", place.dateEdtf());
		properties.put("status", place.status());
		properties.put("event_type", place.eventType());
		properties.put("city", place.city());
		properties.put("precision", place.precision());
		Map<String, Object> feature = new LinkedHashMap<>();
		feature.put("type", "Feature");
		feature.put("geometry", Map.of("type", "Point", "coordinates", List.of(place.longitude(), place.latitude())));
		feature.put("properties", properties);
		this.out.write(this.first ? "\n" : ",\n");
		this.out.write(JSON.writeValueAsString(feature));
		this.first = false;
	}

	/** Gives places. */
	interface Source {

		void giveTo(PlaceTaker taker) throws IOException;

	}

}
