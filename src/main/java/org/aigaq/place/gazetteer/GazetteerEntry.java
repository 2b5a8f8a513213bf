package org.aigaq.place.gazetteer;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A region or a place of a gazetteer, with the former names and spellings in the lines
 * below it; written as the JSON that {@code registry.add_region} and
 * {@code registry.add_place} take. Empty cells are {@code null}.
 *
 * @param line its line in the file, from 1
 * @param kind {@code region}, or a code of the vocabulary of kinds of place
 * @param code ISO 3166-2 code of a region; key of a place, such as kz-aktau
 * @param nameRu Russian name
 * @param nameKk Kazakh name
 * @param valid when the region exists, as EDTF
 * @param region code of the region that a place lies in, or that a region was split from
 * @param district English name of its district
 * @param centre whether it is the centre of its district or region
 * @param latitude in degrees north
 * @param longitude in degrees east
 * @param timeZone IANA time zone
 */
record GazetteerEntry(@JsonIgnore long line, String kind, String code, String name,
		@JsonProperty("name_ru") String nameRu, @JsonProperty("name_kk") String nameKk, @Nullable String valid,
		@Nullable String region, @Nullable String district, boolean centre, @Nullable String latitude,
		@Nullable String longitude, @JsonProperty("time_zone") @Nullable String timeZone, List<Name> names) {

	static final String REGION = "region";

	GazetteerEntry {
		names = new ArrayList<>(names);
	}

	@JsonIgnore
	boolean isRegion() {
		return this.kind.equals(REGION);
	}

	void add(Name name) {
		this.names.add(name);
	}

	/**
	 * A former name, or another spelling.
	 *
	 * @param name in English
	 * @param nameRu in Russian
	 * @param nameKk in Kazakh
	 * @param valid when it was the name, as EDTF; {@code null}: a spelling
	 */
	record Name(String name, @JsonProperty("name_ru") String nameRu, @JsonProperty("name_kk") String nameKk,
			@Nullable String valid) {
	}

}
