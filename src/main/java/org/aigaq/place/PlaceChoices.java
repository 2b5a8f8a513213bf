package org.aigaq.place;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places and regions to choose from while an editor types a name in whatever writing. */
@Repository
public class PlaceChoices {

	private static final int MOST = 20;

	private final JdbcClient database;

	PlaceChoices(JdbcClient database) {
		this.database = database;
	}

	/**
	 * At most 20 places and regions with a name like this, the most alike first; of
	 * places that are as much alike, those of incidents and cities before villages.
	 */
	public List<PlaceChoice> find(String text) {
		return Stream.concat(places(text).stream(), regions(text).stream())
			.sorted((one, other) -> Double.compare(other.likeness(), one.likeness()))
			.limit(MOST)
			.toList();
	}

	private List<PlaceChoice> places(String text) {
		return this.database
			.sql("""
					select false as region, city.id, city.name, called.name as typed, called.today, city.kind, city.district, region.name as lies_in,
					       called.likeness - found.nearness as likeness
					  from internal.names_like(:text) found
					  join registry.city on city.id = found.city_id
					  left join registry.place_kind kind on kind.code = city.kind
					  left join registry.city_region home on home.city_id = city.id
					       and current_date between coalesce(home.valid_from, '-infinity') and coalesce(home.valid_to, 'infinity')
					  left join registry.region on region.id = home.region_id
					 cross join lateral (
					     select spelled.name, spelled.today, internal.similarity(internal.name_letters(spelled.name), internal.name_letters(:text)) as likeness
					       from (select unnest(array[city.name, city.name_ru, city.name_kk]) as name, true as today
					             union
					             select unnest(array[former.name, former.name_ru, former.name_kk]), false from registry.city_name former where former.city_id = city.id) spelled
					      order by likeness desc, internal.plain(spelled.name) = internal.plain(:text) desc, spelled.today desc, spelled.name limit 1) called
					 order by likeness desc,
					          exists (select from registry.incident_city named where named.city_id = city.id) desc,
					          kind.position nulls last, city.name collate "kk-x-icu"
					 limit :most""")
			.param("text", text)
			.param("most", MOST)
			.query(PlaceChoice.class)
			.list();
	}

	private List<PlaceChoice> regions(String text) {
		return this.database
			.sql("""
					select true as region, region.id, internal.region_title(region.name) as name, called.name as typed, called.today,
					       null as kind, null as district, null as lies_in, called.likeness - 2.2 as likeness
					  from registry.region
					 cross join lateral (
					     select spelled.name, spelled.today,
					            case when internal.plain(spelled.name) like '%' || regexp_replace(internal.plain(:text), '([\\\\%_])', '\\\\\\1', 'g') || '%' then 1
					                 else internal.name_likeness(spelled.name, :text) end as likeness
					       from (select unnest(array[internal.region_title(region.name), region.name_ru, region.name_kk]) as name, true as today
					             union
					             select unnest(array[former.name, former.name_ru, former.name_kk]), false from registry.region_name former where former.region_id = region.id) spelled
					      order by likeness desc, internal.plain(spelled.name) = internal.plain(:text) desc, spelled.today desc, spelled.name limit 1) called
					 where called.likeness >= 0.6
					   and region.name !~ '[(]city[)]$' -- offered as a city
					 order by called.likeness desc, region.name
					 limit :most""")
			.param("text", text)
			.param("most", MOST)
			.query(PlaceChoice.class)
			.list();
	}

	/**
	 * A place or region.
	 *
	 * @param region whether it is a region
	 * @param id key of its row
	 * @param name its present English name; of a region with the word Region
	 * @param typed which of its names is most like what was typed
	 * @param today whether that is a present name
	 * @param kind code of its kind, if it is said
	 * @param district its district, if it is said
	 * @param liesIn its present region
	 * @param likeness higher is more alike
	 */
	public record PlaceChoice(boolean region, long id, String name, String typed, boolean today, @Nullable String kind,
			@Nullable String district, @Nullable String liesIn, double likeness) {

		public PlaceKey key() {
			return new PlaceKey(this.region, this.id);
		}

	}

}
