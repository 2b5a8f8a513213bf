package org.aigaq.place.gazetteer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The places of Kazakhstan that come with the program. */
@DatabaseTest
@Transactional
class KazakhstanGazetteerTests {

	private static final Path FILE = Path.of("db/gazetteer/kazakhstan.csv");

	@Autowired
	JdbcClient database;

	@Autowired
	GazetteerLoader loader;

	@Test
	void allCitiesAndTownsAreThereAndTheCentreOfEachRegion() {
		assertThat(count("kind in ('city', 'town')")).isEqualTo(90);
		assertThat(count("kind in ('settlement', 'village')")).isGreaterThan(230);
		assertThat(count("centre and district is null")).isEqualTo(20);
		assertThat(this.database.sql("""
				select count(distinct (district, region_id)) from registry.city
				  join registry.city_region on city_id = city.id and valid_to is null
				 where centre and district is not null""").query(Integer.class).single()).isGreaterThan(165);
	}

	@ParameterizedTest
	@CsvSource({ "1991-12-16", "2018-06-18", "2018-06-19", "2022-06-07", "2022-06-08", "2026-01-01" })
	void eachPlaceLiesInTheBoxOfItsRegionOnEachDay(LocalDate day) {
		List<String> wrong = this.database
			.sql("""
					with home as (
					    select city.id, city.name, city.latitude, city.longitude, count(region.id) as regions, min(region.iso_code) as region,
					           min(part.south) as south, max(part.north) as north, min(part.west) as west, max(part.east) as east
					      from registry.city
					      left join registry.city_region on city_region.city_id = city.id
					           and :day between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity')
					      left join registry.region on region.id = city_region.region_id
					      left join lateral (
					          select min(south) as south, max(north) as north, min(west) as west, max(east) as east
					            from registry.region part
					           where part.id = region.id or (part.split_from = region.id and part.valid_from > :day)) part on true
					     where city.code like 'kz-%'
					     group by city.id
					)
					select concat_ws(' ', name, latitude, longitude, region) from home
					 where regions <> 1 or not coalesce(latitude between south and north and longitude between west and east, false)""")
			.param("day", day)
			.query(String.class)
			.list();
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Semey, 2022-06-07, East Kazakhstan", "Semey, 2022-06-08, Abai", "Shymkent, 2018-06-18, Turkistan",
			"Shymkent, 2018-06-19, Shymkent (city)", "Zhezkazgan, 2022-06-07, Karaganda",
			"Tekeli, 2022-01-05, Almaty Region", "Tekeli, 2022-06-08, Jetisu" })
	void regionIsThatOfTheDay(String place, LocalDate day, String region) {
		assertThat(this.database
			.sql("""
					select region.name from registry.city
					  join registry.city_region on city_region.city_id = city.id
					       and :day between coalesce(city_region.valid_from, '-infinity') and coalesce(city_region.valid_to, 'infinity')
					  join registry.region on region.id = city_region.region_id
					 where city.name = :place""")
			.param("day", day)
			.param("place", place)
			.query(String.class)
			.single()).isEqualTo(region);
	}

	@Test
	void eachPlaceHasThreeNames() {
		assertThat(names("name !~ '[A-Za-z]' or name ~ '[\u0400-\u04ff]'")).isEmpty();
		assertThat(names("name_ru !~ '^[А-Яа-яЁё -]+$'")).isEmpty();
		assertThat(names("name_kk !~ '^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі -]+$'")).isEmpty();
	}

	/** Names of settlements that are named after a person are inflected in Russian. */
	@Test
	void kazakhNameIsTheEnglishOneInOtherLetters() {
		assertThat(names("""
				internal.name_likeness(split_part(name, ' (', 1), name_kk) < 0.6
				and internal.name_likeness(split_part(name, ' (', 1), name_ru) < 0.6""")).isEmpty();
	}

	@Test
	void hourChangedWithTheZoneOfThePlace() {
		assertThat(names("not registry.time_zone_known(time_zone)")).isEmpty();
		assertThat(hours("Almaty", "2024-02-29")).isEqualTo(6);
		assertThat(hours("Kostanay", "2024-02-29")).isEqualTo(6);
		assertThat(hours("Kyzylorda", "2018-12-20")).isEqualTo(6);
		assertThat(hours("Kyzylorda", "2019-01-01")).isEqualTo(5);
		for (String place : this.database.sql("select name from registry.city where code like 'kz-%'")
			.query(String.class)
			.list()) {
			assertThat(hours(place, "2024-03-01")).as(place).isEqualTo(5);
		}
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/places/old-names.csv", numLinesToSkip = 1)
	void placeIsFoundByOldAndForeignNames(String asked, String place) {
		assertThat(this.database.sql("""
				select city.name from internal.names_like(:asked) found join registry.city on city.id = found.city_id
				 where found.nearness <= 2""").param("asked", asked).query(String.class).list()).contains(place);
	}

	@Test
	void fileIsWhatTheDatabaseHasAndAddsNothingAgain() throws Exception {
		List<GazetteerEntry> entries = GazetteerFile.read(FILE);
		int changes = changes();

		assertThat(this.loader.loadNew(FILE)).isZero();

		assertThat(changes()).isEqualTo(changes);
		assertThat(entries.stream().filter((entry) -> !entry.isRegion()).map(GazetteerEntry::code))
			.containsExactlyInAnyOrderElementsOf(
					this.database.sql("select code from registry.city where code like 'kz-%'")
						.query(String.class)
						.list());
	}

	private int hours(String place, String day) {
		String zone = this.database.sql("select time_zone from registry.city where name = :name")
			.param("name", place)
			.query(String.class)
			.single();
		int inDatabase = this.database.sql(
				"select extract(hour from (:day::date + time '12:00') at time zone 'UTC' at time zone :zone)::integer - 12")
			.param("day", day)
			.param("zone", zone)
			.query(Integer.class)
			.single();
		int here = ZoneId.of(zone).getRules().getOffset(LocalDate.parse(day).atTime(LocalTime.NOON)).getTotalSeconds()
				/ 3600;
		assertThat(here).as("hours of %s as Java has them", zone).isEqualTo(inDatabase);
		return inDatabase;
	}

	private int changes() {
		return this.database.sql("select count(*) from audit.change").query(Integer.class).single();
	}

	private int count(String condition) {
		return names(condition).size();
	}

	private List<String> names(String condition) {
		return this.database.sql("select name from registry.city where code like 'kz-%' and (" + condition + ")")
			.query(String.class)
			.list();
	}

}
