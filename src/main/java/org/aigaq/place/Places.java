package org.aigaq.place;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds places and regions by any of their names, and adds places. */
@Repository
public class Places {

	private static final int SUGGESTIONS = 20;

	/**
	 * The spellings of a column that begin with one of the words, by the index of the
	 * column.
	 */
	private static final String BEGINNING = """
			select %1$s as id, %2$s as name
			  from unnest(:beginnings::text[]) beginning
			  join registry.%3$s on lower(%2$s) ~>=~ beginning and lower(%2$s) ~<~ (beginning || chr(1114111))
			   and left(lower(%2$s), :length) = beginning""";

	private static final String REGION_CALLED = """
			(internal.plain(:name) in (internal.plain(name), internal.plain(name_ru), internal.plain(name_kk), internal.plain(internal.region_title(name)),
			                           lower(iso_code), lower(earlier_code))
			 or exists (select from registry.region_name former
			             where former.region_id = region.id
			               and internal.plain(:name) in (internal.plain(former.name), internal.plain(former.name_ru), internal.plain(former.name_kk))))""";

	private final JdbcClient database;

	Places(JdbcClient database) {
		this.database = database;
	}

	/** The cities with this present name, in any of the three languages. */
	public List<Long> citiesOfToday(String name) {
		return this.database.sql("""
				select distinct city_id from internal.name_key
				 where plain = internal.plain(:name) and city_id is not null and main""")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/** The cities with this present or former name, in any language or spelling. */
	public List<Long> cities(String name) {
		List<Long> today = citiesOfToday(name);
		return !today.isEmpty() ? today
				: this.database.sql("""
						select distinct city_id from internal.name_key
						 where plain = internal.plain(:name) and city_id is not null""")
					.param("name", name)
					.query(Long.class)
					.list();
	}

	/** The regions with this ISO 3166-2 code, or this present or former name. */
	public List<Long> regions(String name) {
		return this.database.sql("select id from registry.region where " + REGION_CALLED)
			.param("name", name)
			.query(Long.class)
			.list();
	}

	/**
	 * The key, if there is such a place or region and it has this name or spelling, or
	 * had it once: a name that was changed since the form was opened still leads to it.
	 */
	public Optional<PlaceKey> named(PlaceKey key, String name) {
		String called = key.region() ? "registry.region where id = :id and (" + REGION_CALLED + " or "
				: """
						registry.city where id = :id
						   and (exists (select from internal.name_key spelled where spelled.city_id = city.id and spelled.plain = internal.plain(:name)) or\s""";
		return this.database.sql("select id from " + called
				+ """
						exists (select from audit.change
						         where relation = :relation and row_id = :id::text
						           and internal.plain(:name) in (internal.plain(old_row ->> 'name'), internal.plain(old_row ->> 'name_ru'), internal.plain(old_row ->> 'name_kk'))))""")
			.param("id", key.id())
			.param("name", name)
			.param("relation", key.region() ? "registry.region" : "registry.city")
			.query(Long.class)
			.optional()
			.map((id) -> key);
	}

	/**
	 * The places with one of these names as their present English one, wherever they lie;
	 * and those of these regions, or of regions they were split from, whose names differ
	 * from these at most by case, folding, look-alike letters or transliteration.
	 * @param names names in any language
	 * @param regions ISO 3166-2 codes
	 */
	public List<Twin> twins(List<String> names, List<String> regions) {
		return this.database
			.sql("""
					with typed as (
					    select internal.plain(name) as plain, internal.name_letters(name) as letters,
					           internal.name_fixed_letters(replace(internal.name_letters(name), ' ', '')) as fixed
					      from unnest(:names::text[]) name
					), near (id, same_region) as (
					    select key.city_id,
					           bool_or(exists (select from registry.city_region
					                             join registry.region on region.id = city_region.region_id
					                            where city_region.city_id = key.city_id
					                              and (region.iso_code = any (:regions)
					                                   or region.id in (select split_from from registry.region where iso_code = any (:regions)))))
					      from typed
					      join internal.name_key key
					        on key.city_id is not null
					       and (key.plain = typed.plain
					            or (typed.fixed <> '' and key.fixed_letters[cardinality(key.fixed_letters)] = typed.fixed
					                and internal.similarity(key.letters, typed.letters) >= 0.3))
					     group by key.city_id
					)
					select city.id, city.name, coalesce(city.region, '') as region, near.same_region
					  from near
					  join (select city_id as id, name, region from internal.city) city using (id)
					 where near.same_region or internal.plain(city.name) in (select plain from typed)
					 order by city.name collate "kk-x-icu"
					 limit :most""")
			.param("names", names.toArray(String[]::new))
			.param("regions", regions.toArray(String[]::new))
			.param("most", SUGGESTIONS)
			.query(Twin.class)
			.list();
	}

	/**
	 * Add a place of which no more than its name and region is known. Where another
	 * region has a place of this name, it is called by its region too.
	 * @param region ISO 3166-2 code of its present region
	 * @return its key
	 */
	public long add(String name, String region) {
		return this.database
			.sql("""
					with home as (
					    select id, name, time_zone from registry.region where iso_code = :region
					), added as (
					    insert into registry.city (name, name_ru, name_kk, time_zone)
					    select called.name, :name, :name, home.time_zone
					      from home
					     cross join lateral (
					        select case nth when 0 then :name when 1 then :name || ' (' || home.name || ')'
					                        else :name || ' (' || home.name || ', ' || nth || ')' end as name, nth
					          from generate_series(0, 99) nth
					    ) called
					     where not exists (select from registry.city where internal.plain(city.name) = internal.plain(called.name))
					     order by called.nth
					     limit 1
					    returning id
					), placed as (
					    insert into registry.city_region (city_id, region_id, valid_from, valid_to)
					    select added.id, of_region.region_id, of_region.valid_from, of_region.valid_to
					      from added cross join home cross join registry.city_regions_of(home.id) of_region
					)
					select id from added""")
			.param("name", name)
			.param("region", region)
			.query(Long.class)
			.single();
	}

	/** The present regions: ISO 3166-2 code to name. */
	public Map<String, String> regionNames() {
		Map<String, String> names = new LinkedHashMap<>();
		this.database.sql("""
				select iso_code, internal.region_title(name) as title
				  from registry.region where coalesce(valid_to, 'infinity') >= current_date order by name""")
			.query((row) -> {
				names.put(row.getString("iso_code"), row.getString("title"));
			});
		return names;
	}

	/**
	 * The places with a name that begins with one of these, in any language or spelling,
	 * cities first; a village that shares its name with a city or town is left out. So
	 * are places that are named after a person: in texts these are streets and persons.
	 * @param beginnings in lower case
	 * @param length their length in characters; a shorter one is a whole name
	 */
	public List<Spelled> beginning(Collection<String> beginnings, int length) {
		return this.database
			.sql("""
					with spelled as (%s),
					known as (
					    select spelled.name, city.name as shown, kind.position,
					           city.kind is null or city.kind in ('city', 'town') as larger,
					           bool_or(city.kind in ('city', 'town')) over (partition by lower(spelled.name)) as shares_with_larger
					      from spelled
					      join registry.city on city.id = spelled.id
					      left join registry.place_kind kind on kind.code = city.kind
					     where not city.after_person
					)
					select name, shown from known
					 where larger or not coalesce(shares_with_larger, false)
					 order by length(name) desc, name, position nulls last"""
				.formatted(spelled()))
			.param("beginnings", beginnings.toArray(String[]::new))
			.param("length", length)
			.query(Spelled.class)
			.list();
	}

	private static String spelled() {
		return Stream.of("name", "name_ru", "name_kk")
			.flatMap((column) -> Stream.of(BEGINNING.formatted("id", column, "city"),
					BEGINNING.formatted("city_id", column, "city_name")))
			.collect(Collectors.joining("\nunion\n"));
	}

	/**
	 * A city by one of its names.
	 *
	 * @param name the name
	 * @param shown its present name
	 */
	public record Spelled(String name, String shown) {
	}

	/**
	 * A place that may be the same as a new one.
	 *
	 * @param id its key
	 * @param name its present English name
	 * @param region its present region
	 * @param sameRegion whether it lies in a region of the new one
	 */
	public record Twin(long id, String name, String region, boolean sameRegion) {

		/** Whether it has this present English name but for case. */
		boolean sameName(String other) {
			return this.name.equalsIgnoreCase(other.strip());
		}

	}

}
