package org.aigaq.place;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.aigaq.place.CityForm.NameRow;
import org.aigaq.place.CityForm.RegionRow;
import org.aigaq.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What pages show of cities: their names and regions through time, and their incidents.
 */
@Repository
class CityLists {

	private final JdbcClient database;

	CityLists(JdbcClient database) {
		this.database = database;
	}

	Slice<Row> find(String text, int page) {
		return Slice.of(this.database
			.sql("""
					select name, name_ru, name_kk, array_to_string(former_names, ', ') as former_names, region, iso_region,
					       latitude, longitude, time_zone, incidents
					  from internal.city
					 where :text = '' or strpos(lower(concat_ws(' ', name, name_ru, name_kk, region)), lower(:text)) > 0
					    or city_id in (select spelling.city_id from registry.city_name spelling
					                    where strpos(lower(concat_ws(' ', spelling.name, spelling.name_ru, spelling.name_kk)), lower(:text)) > 0)
					 order by name collate "und-x-icu"
					 limit :limit offset :offset""")
			.param("text", text.strip())
			.param("limit", Slice.LIMIT)
			.param("offset", Slice.offset(page))
			.query(Row.class)
			.list(), page);
	}

	Optional<Row> get(String name) {
		return this.database.sql("""
				select name, name_ru, name_kk, array_to_string(former_names, ', ') as former_names, region, iso_region,
				       latitude, longitude, time_zone, incidents
				  from internal.city where name = :name""").param("name", name).query(Row.class).optional();
	}

	List<NameRow> names(long city) {
		return this.database.sql("""
				select coalesce(valid_edtf, '') as valid, name, name_ru, name_kk from registry.city_name
				 where city_id = :city order by valid_from nulls first, valid_to, name""")
			.param("city", city)
			.query((row, n) -> new NameRow(row.getString("valid"), row.getString("name"), row.getString("name_ru"),
					row.getString("name_kk")))
			.list();
	}

	List<RegionRow> regions(long city) {
		return this.database
			.sql("""
					select region.iso_code, coalesce(city_region.valid_from::text, '') as valid_from, coalesce(city_region.valid_to::text, '') as valid_to
					  from registry.city_region join registry.region on region.id = region_id
					 where city_id = :city order by city_region.valid_from nulls first""")
			.param("city", city)
			.query((row, n) -> new RegionRow(row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

	void replace(long city, CityForm form) {
		this.database.sql("delete from registry.city_name where city_id = :city").param("city", city).update();
		form.names()
			.stream()
			.filter(NameRow::counts)
			.distinct()
			.forEach((row) -> this.database.sql("""
					insert into registry.city_name (city_id, name, name_ru, name_kk, valid_edtf)
					values (:city, :name, :ru, :kk, :valid) on conflict do nothing""")
				.param("city", city)
				.param("name", row.name().strip())
				.param("ru", row.or(row.nameRu()))
				.param("kk", row.or(row.nameKk()))
				.param("valid", row.edtf())
				.update());
		this.database.sql("delete from registry.city_region where city_id = :city").param("city", city).update();
		form.regions()
			.stream()
			.filter(RegionRow::counts)
			.forEach((row) -> this.database
				.sql("""
						insert into registry.city_region (city_id, region_id, valid_from, valid_to)
						select :city, id, :from, :to from registry.region where iso_code = :region on conflict do nothing""")
				.param("city", city)
				.param("region", row.region())
				.param("from", day(row.from()), Types.DATE)
				.param("to", day(row.to()), Types.DATE)
				.update());
	}

	/** ISO codes and names of all regions. */
	Map<String, String> regionChoices() {
		Map<String, String> choices = new LinkedHashMap<>();
		this.database.sql("select iso_code, name from registry.region order by name")
			.query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.forEach((region) -> choices.put(region.getKey(), region.getValue()));
		return choices;
	}

	List<Entry> incidents(String city, boolean editor) {
		return this.database.sql("""
				select code, title, date_edtf, status from internal.incident
				 where id in (select incident_id from internal.incident_city where incident_city.city = :city)
				   and (published or :editor)
				 order by date_earliest desc nulls last, code
				 limit 200""").param("city", city).param("editor", editor).query(Entry.class).list();
	}

	private static @Nullable Date day(String text) {
		return text.isEmpty() ? null : Date.valueOf(LocalDate.parse(text));
	}

	/** A city as a list shows it. */
	record Row(String name, String nameRu, String nameKk, String formerNames, @Nullable String region,
			@Nullable String isoRegion, BigDecimal latitude, BigDecimal longitude, String timeZone, int incidents) {
	}

	/** An incident in a city. */
	record Entry(String code, String title, @Nullable String dateEdtf, String status) {
	}

}
