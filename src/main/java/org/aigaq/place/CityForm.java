package org.aigaq.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.typed.DateReader;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * The form of a place. Its name and region are needed, no more.
 *
 * @param name present English name
 * @param nameRu present Russian name; empty: as in English
 * @param nameKk present Kazakh name; empty: as in English
 * @param kind code of the vocabulary of kinds of place; empty: not said
 * @param district English name of its district; empty: none, or not said
 * @param latitude in degrees north; empty, with the longitude: not known
 * @param longitude in degrees east
 * @param timeZone IANA time zone; empty: that of its present region
 * @param names names over time and spellings; empty rows are ignored
 * @param regions regions over time, with days as people write them; empty rows are
 * ignored
 * @param another not empty: it is another place than those with a like name
 * @param version version of the place when the form was opened
 */
record CityForm(
		@NotBlank(message = "{web.form.needed}") @Size(max = 100, message = "{web.form.too-long}") @Pattern(
				regexp = "(?i)(?!(several|not_stated|total)$).*", message = "{place.name.reserved}") String name,
		@Size(max = 100, message = "{web.form.too-long}") String nameRu,
		@Size(max = 100, message = "{web.form.too-long}") String nameKk, String kind,
		@Size(max = 100, message = "{web.form.too-long}") String district,
		@Pattern(regexp = "(-?[0-9]{1,2}(\\.[0-9]{1,5})?)?", message = "{place.latitude.rule}") String latitude,
		@Pattern(regexp = "(-?[0-9]{1,3}(\\.[0-9]{1,5})?)?", message = "{place.longitude.rule}") String longitude,
		String timeZone, @Valid List<NameRow> names, @Valid List<RegionRow> regions, String another, long version) {

	private static final int EMPTY_ROWS = 2;

	/** Stands for the message about a date that is no single day. */
	private static final String WHOLE_DAY = "one day";

	private static final BigDecimal NORTH = new BigDecimal(90);

	private static final BigDecimal EAST = new BigDecimal(180);

	private static final java.util.regex.Pattern TIME_ZONE = java.util.regex.Pattern
		.compile("[A-Z][A-Za-z_]+/[A-Za-z_/-]+");

	CityForm {
		name = text(name);
		nameRu = text(nameRu);
		nameKk = text(nameKk);
		kind = text(kind);
		district = text(district);
		latitude = text(latitude).strip();
		longitude = text(longitude).strip();
		timeZone = text(timeZone).strip();
		another = text(another);
		names = withRoom((names != null) ? names : List.of(), new NameRow("", "", "", ""));
		regions = withRoom((regions != null) ? regions : List.of(), new RegionRow("", "", ""));
	}

	static CityForm empty() {
		return new CityForm("", "", "", "", "", "", "", "", List.of(), List.of(), "", 0);
	}

	/**
	 * Check what annotations cannot: dates, ranges, order, completeness, rows that
	 * contradict each other.
	 * @param dates reads the dates
	 * @param codes the ISO 3166-2 codes of the regions
	 * @param kinds the codes of the kinds of place
	 */
	void check(Errors errors, Set<String> codes, Set<String> kinds, DateReader dates) {
		dates(errors, dates);
		inDigits(dates).check(errors, codes, kinds);
	}

	private void dates(Errors errors, DateReader dates) {
		for (int i = 0; i < this.names.size(); i++) {
			date("names[" + i + "].valid", this.names.get(i).valid(), errors, dates.wrong(this.names.get(i).valid()));
		}
		for (int i = 0; i < this.regions.size(); i++) {
			RegionRow row = this.regions.get(i);
			date("regions[" + i + "].from", row.from(), errors, day(row.from(), dates));
			date("regions[" + i + "].to", row.to(), errors, day(row.to(), dates));
		}
	}

	private static void date(String path, String typed, Errors errors, String wrong) {
		if (!typed.isBlank() && !wrong.isEmpty()) {
			errors.rejectValue(path, wrong.equals(WHOLE_DAY) ? "place.day.rule" : "place.date.wrong",
					new Object[] { wrong }, null);
		}
	}

	/** What is wrong with a day; empty: nothing. */
	private static String day(String typed, DateReader dates) {
		String wrong = dates.wrong(typed);
		return (wrong.isEmpty() && dates.day(typed).isEmpty()) ? WHOLE_DAY : wrong;
	}

	/** The same with dates as EDTF and days as 2018-06-19, as far as they are read. */
	CityForm inDigits(DateReader dates) {
		return new CityForm(this.name, this.nameRu, this.nameKk, this.kind, this.district, this.latitude,
				this.longitude, this.timeZone, this.names.stream().map((row) -> row.inDigits(dates)).toList(),
				this.regions.stream().map((row) -> row.inDigits(dates)).toList(), this.another, this.version);
	}

	private void check(Errors errors, Set<String> codes, Set<String> kinds) {
		if (!this.kind.isEmpty() && !kinds.contains(this.kind)) {
			errors.rejectValue("kind", "place.kind.rule");
		}
		if (this.latitude.isEmpty() != this.longitude.isEmpty()) {
			errors.rejectValue(this.latitude.isEmpty() ? "latitude" : "longitude", "place.position.incomplete");
		}
		if (!this.timeZone.isEmpty() && !(TIME_ZONE.matcher(this.timeZone).matches()
				&& ZoneId.getAvailableZoneIds().contains(this.timeZone))) {
			errors.rejectValue("timeZone", "place.timeZone.rule");
		}
		degrees("latitude", this.latitude, NORTH, errors);
		degrees("longitude", this.longitude, EAST, errors);
		for (int i = 0; i < this.names.size(); i++) {
			check(errors, i);
		}
		for (int i = 0; i < this.regions.size(); i++) {
			check(errors, i, codes);
		}
		if (this.regions.stream().noneMatch(RegionRow::counts)) {
			errors.rejectValue("regions[0].region", "place.regions.needed");
		}
	}

	private static void degrees(String field, String typed, BigDecimal most, Errors errors) {
		if (!errors.hasFieldErrors(field) && !typed.isEmpty() && new BigDecimal(typed).abs().compareTo(most) > 0) {
			errors.rejectValue(field, "place." + field + ".rule");
		}
	}

	private void check(Errors errors, int row) {
		NameRow name = this.names.get(row);
		if (name.counts() && !StringUtils.hasText(name.name())) {
			errors.rejectValue("names[" + row + "].name", "place.names.incomplete");
		}
		if (name.counts() && this.names.subList(0, row).stream().anyMatch(name::repeats)) {
			errors.rejectValue("names[" + row + "].name", "place.names.twice");
		}
	}

	private void check(Errors errors, int row, Set<String> codes) {
		RegionRow region = this.regions.get(row);
		String path = "regions[" + row + "].";
		if (region.counts() && !codes.contains(region.region())) {
			errors.rejectValue(path + "region", "place.regions.incomplete");
		}
		if (errors.hasFieldErrors(path + "from") || errors.hasFieldErrors(path + "to")) {
			return;
		}
		if (region.from().compareTo(region.to()) > 0 && !region.to().isEmpty()) {
			errors.rejectValue(path + "to", "place.regions.order");
		}
		else if (region.counts() && this.regions.subList(0, row).stream().anyMatch(region::overlaps)) {
			errors.rejectValue(path + "from", "place.regions.overlap");
		}
	}

	/** A name in another language; if none is typed, the English one. */
	String or(String other) {
		return other.isBlank() ? this.name.strip() : other.strip();
	}

	/** All present names. */
	List<String> presentNames() {
		return Stream.of(this.name, this.nameRu, this.nameKk).filter(StringUtils::hasText).distinct().toList();
	}

	/** The codes of its regions. */
	List<String> regionCodes() {
		return this.regions.stream().map(RegionRow::region).filter(StringUtils::hasText).toList();
	}

	/** The rows that are filled in. */
	List<NameRow> filledNames() {
		return this.names.stream().filter(NameRow::counts).toList();
	}

	List<CityName> cityNames() {
		return this.names.stream().filter(NameRow::counts).map(NameRow::cityName).toList();
	}

	List<CityRegion> cityRegions(Regions regions) {
		return this.regions.stream()
			.filter(RegionRow::counts)
			.map((row) -> row.cityRegion(regions.findByIsoCode(row.region()).orElseThrow()))
			.toList();
	}

	/**
	 * The regions of a new place. Of a region alone, without days, the region that it was
	 * split from counts for the time before.
	 */
	List<CityRegion> newCityRegions(Regions regions) {
		List<CityRegion> typed = cityRegions(regions);
		CityRegion first = typed.get(0);
		return (typed.size() == 1 && first.validFrom() == null && first.validTo() == null) ? first.region().overTime()
				: typed;
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
	 * A present or former name of the place, or a spelling.
	 *
	 * @param valid when, as EDTF; empty for a spelling
	 * @param name in English
	 * @param nameRu in Russian; empty: as in English
	 * @param nameKk in Kazakh; empty: as in English
	 */
	record NameRow(@Size(max = 100, message = "{web.form.too-long}") String valid,
			@Size(max = 100, message = "{web.form.too-long}") String name,
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

		NameRow inDigits(DateReader dates) {
			return new NameRow(dates.date(this.valid).map(ApproximateDate::edtf).orElse(this.valid), this.name,
					this.nameRu, this.nameKk);
		}

		static NameRow of(CityName name) {
			return new NameRow(text(name.validEdtf()), name.name(), name.nameRu(), name.nameKk());
		}

		CityName cityName() {
			return new CityName(this.name.strip(), or(this.nameRu), or(this.nameKk),
					StringUtils.hasText(this.valid) ? ApproximateDate.parse(this.valid).edtf() : null);
		}

		/** Whether it is the same name at the same time. */
		boolean repeats(NameRow other) {
			return other.counts() && this.name.strip().equals(other.name.strip()) && edtf().equals(other.edtf());
		}

		private String edtf() {
			return ApproximateDate.isValid(this.valid) ? ApproximateDate.parse(this.valid).edtf() : this.valid.strip();
		}

		private String or(String other) {
			return StringUtils.hasText(other) ? other.strip() : this.name.strip();
		}

	}

	/**
	 * A present or former region of the place.
	 *
	 * @param region its ISO 3166-2 code
	 * @param from first day; empty: no known start
	 * @param to last day; empty: still valid
	 */
	record RegionRow(String region, @Size(max = 100, message = "{web.form.too-long}") String from,
			@Size(max = 100, message = "{web.form.too-long}") String to) implements Row {

		RegionRow {
			region = CityForm.text(region);
			from = CityForm.text(from).strip();
			to = CityForm.text(to).strip();
		}

		@Override
		public boolean counts() {
			return StringUtils.hasText(this.region + this.from + this.to);
		}

		/** Whether both have a day in common. */
		boolean overlaps(RegionRow other) {
			return other.counts() && this.from.compareTo(other.last()) <= 0 && other.from.compareTo(last()) <= 0;
		}

		private String last() {
			return this.to.isEmpty() ? "9999-12-31" : this.to;
		}

		RegionRow inDigits(DateReader dates) {
			return new RegionRow(this.region, dates.day(this.from).map(LocalDate::toString).orElse(this.from),
					dates.day(this.to).map(LocalDate::toString).orElse(this.to));
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
