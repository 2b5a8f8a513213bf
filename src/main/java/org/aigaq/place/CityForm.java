package org.aigaq.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.Edtf;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * The form of a city.
 *
 * @param name present English name
 * @param nameRu present Russian name
 * @param nameKk present Kazakh name
 * @param latitude in degrees north
 * @param longitude in degrees east
 * @param timeZone IANA time zone
 * @param names names over time and spellings; empty rows are ignored
 * @param regions regions over time; empty rows are ignored
 * @param version version of the city when the form was opened
 */
record CityForm(@NotBlank(message = "{web.form.needed}") @Size(max = 100, message = "{web.form.too-long}") String name,
		@NotBlank(message = "{web.form.needed}") @Size(max = 100, message = "{web.form.too-long}") String nameRu,
		@NotBlank(message = "{web.form.needed}") @Size(max = 100, message = "{web.form.too-long}") String nameKk,
		@Pattern(regexp = "-?[0-9]{1,2}(\\.[0-9]{1,5})?", message = "{place.latitude.rule}") String latitude,
		@Pattern(regexp = "-?[0-9]{1,3}(\\.[0-9]{1,5})?", message = "{place.longitude.rule}") String longitude,
		String timeZone, @Valid List<NameRow> names, @Valid List<RegionRow> regions, long version) {

	private static final int EMPTY_ROWS = 2;

	CityForm {
		name = text(name);
		nameRu = text(nameRu);
		nameKk = text(nameKk);
		latitude = text(latitude);
		longitude = text(longitude);
		timeZone = text(timeZone);
		names = withRoom((names != null) ? names : List.of(), new NameRow("", "", "", ""));
		regions = withRoom((regions != null) ? regions : List.of(), new RegionRow("", "", ""));
	}

	static CityForm empty() {
		return new CityForm("", "", "", "", "", "Asia/Almaty", List.of(), List.of(), 0);
	}

	/** Check what annotations cannot: ranges, order, completeness. */
	void check(Errors errors) {
		if (!ZoneId.getAvailableZoneIds().contains(this.timeZone)) {
			errors.rejectValue("timeZone", "place.timeZone.rule");
		}
		if (!errors.hasFieldErrors("latitude") && new BigDecimal(this.latitude).abs().intValue() > 90) {
			errors.rejectValue("latitude", "place.latitude.rule");
		}
		if (!errors.hasFieldErrors("longitude") && new BigDecimal(this.longitude).abs().intValue() > 180) {
			errors.rejectValue("longitude", "place.longitude.rule");
		}
		for (int i = 0; i < this.names.size(); i++) {
			NameRow row = this.names.get(i);
			if (row.counts() && !StringUtils.hasText(row.name())) {
				errors.rejectValue("names[" + i + "].name", "place.names.incomplete");
			}
		}
		for (int i = 0; i < this.regions.size(); i++) {
			RegionRow row = this.regions.get(i);
			if (row.from().compareTo(row.to()) > 0 && !row.to().isEmpty()) {
				errors.rejectValue("regions[" + i + "].to", "place.regions.order");
			}
		}
		if (this.regions.stream().noneMatch(RegionRow::counts)) {
			errors.rejectValue("regions[0].region", "place.regions.needed");
		}
	}

	/** The names; of two rows with the same name and time, the first. */
	List<CityName> cityNames() {
		Map<List<?>, CityName> names = new LinkedHashMap<>();
		this.names.stream()
			.filter(NameRow::counts)
			.map(NameRow::cityName)
			.forEach((name) -> names.putIfAbsent(Arrays.asList(name.name(), name.validEdtf()), name));
		return List.copyOf(names.values());
	}

	/** The regions; of two rows with the same first day, the first. */
	List<CityRegion> cityRegions(Regions regions) {
		Map<@Nullable LocalDate, CityRegion> known = new LinkedHashMap<>();
		for (RegionRow row : this.regions) {
			if (row.counts()) {
				regions.findByIsoCode(row.region())
					.map(row::cityRegion)
					.ifPresent((region) -> known.putIfAbsent(region.validFrom(), region));
			}
		}
		return List.copyOf(known.values());
	}

	private static <T extends Row> List<T> withRoom(List<T> rows, T empty) {
		List<T> kept = new ArrayList<>(rows.stream().filter(Row::counts).toList());
		Stream.generate(() -> empty).limit(EMPTY_ROWS).forEach(kept::add);
		return kept;
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	/** A row that is ignored while nothing is typed into it. */
	private interface Row {

		boolean counts();

	}

	/**
	 * A present or former name of the city, or a spelling.
	 *
	 * @param valid when, as EDTF; empty for a spelling
	 * @param name in English
	 * @param nameRu in Russian; empty: as in English
	 * @param nameKk in Kazakh; empty: as in English
	 */
	record NameRow(@Edtf String valid, @Size(max = 100, message = "{web.form.too-long}") String name,
			@Size(max = 100, message = "{web.form.too-long}") String nameRu,
			@Size(max = 100, message = "{web.form.too-long}") String nameKk) implements Row {

		NameRow {
			valid = text(valid);
			name = text(name);
			nameRu = text(nameRu);
			nameKk = text(nameKk);
		}

		@Override
		public boolean counts() {
			return StringUtils.hasText(this.valid + this.name + this.nameRu + this.nameKk);
		}

		static NameRow of(CityName name) {
			return new NameRow(text(name.validEdtf()), name.name(), name.nameRu(), name.nameKk());
		}

		CityName cityName() {
			return new CityName(this.name.strip(), or(this.nameRu), or(this.nameKk),
					StringUtils.hasText(this.valid) ? ApproximateDate.parse(this.valid).edtf() : null);
		}

		private String or(String other) {
			return StringUtils.hasText(other) ? other.strip() : this.name.strip();
		}

	}

	/**
	 * A present or former region of the city.
	 *
	 * @param region its ISO 3166-2 code
	 * @param from first day; empty: no known start
	 * @param to last day; empty: still valid
	 */
	record RegionRow(String region, @Day String from, @Day String to) implements Row {

		RegionRow {
			region = CityForm.text(region);
			from = CityForm.text(from).strip();
			to = CityForm.text(to).strip();
		}

		@Override
		public boolean counts() {
			return StringUtils.hasText(this.region);
		}

		static RegionRow of(CityRegion region) {
			return new RegionRow(region.region().isoCode(), text(region.validFrom()), text(region.validTo()));
		}

		CityRegion cityRegion(Region region) {
			return new CityRegion(region, day(this.from), day(this.to));
		}

		private static String text(@Nullable LocalDate day) {
			return (day != null) ? day.toString() : "";
		}

		private static @Nullable LocalDate day(String text) {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}

	}

}
