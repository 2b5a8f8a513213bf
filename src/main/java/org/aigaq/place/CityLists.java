package org.aigaq.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.aigaq.shared.ListPage;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of places as readers see them, and of their incidents. */
@Repository
class CityLists {

	private static final String ROW = """
			select city_id as id, name, name_ru, name_kk, array_to_string(former_names, ', ') as former_names, region, iso_region,
			       kind, district, centre, latitude, longitude, time_zone, incidents
			  from internal.city
			""";

	private final JdbcClient database;

	CityLists(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The places, those of incidents first.
	 * @param text a name in any writing, or part of the name of a region; empty: all
	 * @param region ISO 3166-2 code of their present region; empty: all
	 */
	ListPage<Row> find(String text, String region, int page) {
		return ListPage.of(this.database.sql(ROW + """
				where (:text = '' or strpos(internal.plain(region), internal.plain(:text)) > 0
				       or city_id in (select found.city_id from internal.names_like(:text) found))
				  and (:region = '' or iso_region = :region)
				order by exists (select from registry.incident_city named where named.city_id = city.city_id) desc,
				         name collate "kk-x-icu"
				limit :limit offset :offset""")
			.param("text", text.strip())
			.param("region", region)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(Row.class)
			.list(), page);
	}

	Optional<Row> get(long id) {
		return this.database.sql(ROW + " where city_id = :id").param("id", id).query(Row.class).optional();
	}

	List<Entry> incidents(String city, boolean editor) {
		return this.database.sql("""
				select code, title, date_edtf, status from internal.incident
				 where id in (select incident_id from internal.incident_city where incident_city.city = :city)
				   and (published or :editor)
				 order by date_earliest desc nulls last, code
				 limit 200""").param("city", city).param("editor", editor).query(Entry.class).list();
	}

	/** A place in a list. */
	record Row(long id, String name, String nameRu, String nameKk, String formerNames, @Nullable String region,
			@Nullable String isoRegion, @Nullable String kind, @Nullable String district, boolean centre,
			@Nullable BigDecimal latitude, @Nullable BigDecimal longitude, String timeZone, int incidents) {
	}

	/** An incident in a place. */
	record Entry(String code, String title, @Nullable String dateEdtf, String status) {
	}

}
