package org.aigaq.place.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Gazetteers of other countries add their places; a wrong line is named and loads
 * nothing.
 */
@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class GazetteerLoaderTests {

	private static final String KYRGYZSTAN = """
			kind,code,name,name_ru,name_kk,valid,region,district,centre,latitude,longitude,time_zone
			region,KG-O,Osh Region,Ошская область,Ош облысы,,,,,,,Asia/Bishkek
			region,KG-B,Batken Region,Баткенская область,Баткен облысы,1999-10-13/..,KG-O,,,,,Asia/Bishkek
			town,kg-batken,Batken,Баткен,Баткен,,KG-B,,yes,40.06259,70.81939,
			name,,"Batken,
			old",,,../1999,,,,,,
			village,kg-gulcho,Gülchö,Гульча,,,KG-O,Alay District,yes,,,
			""";

	@Autowired
	GazetteerLoader loader;

	@Autowired
	JdbcClient database;

	@TempDir
	Path directory;

	@Test
	void placesOfAnotherCountryAreAddedOnce() throws Exception {
		Path file = file("kg.csv", "\ufeff" + KYRGYZSTAN);

		assertThat(this.loader.loadNew(file)).isEqualTo(4);
		assertThat(this.loader.loadNew(file)).isZero();

		assertThat(one("select name_kk || ' ' || time_zone from registry.city where code = 'kg-gulcho'"))
			.isEqualTo("Gülchö Asia/Bishkek");
		assertThat(one(
				"select city_name.name from registry.city_name join registry.city on city.id = city_id where code = 'kg-batken'"))
			.isEqualTo("Batken,\nold");
		assertThat(
				one("""
						select string_agg(concat_ws(' ', iso_code, city_region.valid_from, city_region.valid_to), ', ' order by city_region.valid_to)
						  from registry.city_region
						  join registry.region on region.id = region_id
						  join registry.city on city.id = city_id
						 where city.code = 'kg-batken'"""))
			.isEqualTo("KG-O 1999-10-12, KG-B 1999-10-13");
	}

	@Test
	void whatAnEditorEnteredIsCompletedAndNotChanged() throws Exception {
		this.loader.loadNew(file("regions.csv", KYRGYZSTAN.lines().limit(3).reduce("", (a, b) -> a + b + "\n")));
		this.database.sql(
				"insert into registry.city (name, name_ru, name_kk, time_zone) values ('batken', 'Б', 'Б', 'Asia/Bishkek')")
			.update();
		this.database
			.sql("""
					insert into registry.city_region (city_id, region_id)
					select city.id, region.id from registry.city, registry.region where city.name = 'batken' and iso_code = 'KG-B'""")
			.update();

		assertThat(this.loader.loadNew(file("kg.csv", KYRGYZSTAN))).isEqualTo(1);

		assertThat(
				one("select concat_ws(' ', name, name_ru, kind, latitude) from registry.city where code = 'kg-batken'"))
			.isEqualTo("batken Б town 40.06259");
	}

	@Test
	void filesOfADirectoryAreLoadedInTheOrderOfTheirNames(CapturedOutput log) throws Exception {
		file("2-places.csv", KYRGYZSTAN.lines().limit(1).reduce("", (a, b) -> a + b + "\n")
				+ "town,kg-osh,Osh,Ош,Ош,,KG-O,,yes,40.5283,72.7985,\n");
		file("1-regions.csv", KYRGYZSTAN.lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
		file("notes.txt", "no gazetteer");
		file("3-wrong.csv", "kind,code,name,region\ntown,kg-x,X,KG-Z\n");

		this.loader.load(this.directory);

		assertThat(one("select name from registry.city where code = 'kg-osh'")).isEqualTo("Osh");
		assertThat(log).contains("1-regions.csv: 2 new regions and places.", "2-places.csv: 1 new")
			.containsPattern("3-wrong.csv is not loaded. Line 2: no region has the code “KG-Z”")
			.doesNotContain("notes.txt");
	}

	@Test
	void fileThatIsNotThereIsNamed(CapturedOutput log) {
		this.loader.load(this.directory.resolve("missing.csv"));

		assertThat(log).contains("missing.csv cannot be read: not loaded.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			hamlet,kg-x,X,,,,KG-O,,,,,             | 3 | the kind is region, name
			town,KG X,X,,,,KG-O,,,,,               | 3 | the code of a place has small Latin letters
			town,kg-x,,,,,KG-O,,,,,                | 3 | column “name” is empty
			town,kg-x,X,,,,,,,,,                   | 3 | column “region” is empty
			town,kg-x,X,,,,KG-Q,,,,,               | 3 | no region has the code “KG-Q”
			town,kg-x,X,,,,KG-O,,,142.9,70.1,      | 3 | the latitude is a number of degrees from -90 to 90
			town,kg-x,X,,,,KG-O,,,42.9,7O.1,       | 3 | the longitude is a number of degrees from -180 to 180
			town,kg-x,X,,,,KG-O,,,42.9,,           | 3 | a position needs latitude and longitude
			town,kg-x,X,,,,KG-O,,,,,UTC            | 3 | the time zone is an IANA name
			town,kg-x,X,,,,KG-O,,maybe,,,          | 3 | column “centre” holds yes or nothing
			town,kg-x,X                            | 3 | it has 3 values
			region,KG_1,X,,,,,,,,,Asia/Bishkek     | 3 | the code of a region is from ISO 3166-2
			region,KG-1,X,,,,,,,,,                 | 3 | column “time_zone” is empty
			region,KG-O,X,,,,,,,,,Asia/Bishkek     | 3 | the code “KG-O” stands in a line above
			name,,X,,,1938-1993,,,,,,              | 3 | “1938-1993” is no period
			""")
	void wrongLineIsNamedAndLoadsNothing(String line, int number, String sentence) throws IOException {
		Path file = file("kg.csv", KYRGYZSTAN.lines().limit(2).reduce("", (a, b) -> a + b + "\n") + line + "\n");

		assertThatExceptionOfType(UnreadableGazetteer.class).isThrownBy(() -> this.loader.loadNew(file))
			.withMessageStartingWith("Line " + number + ": ")
			.withMessageContaining(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind,code,name             | the column “region” is missing
			kind,code,name,region,size | there is no column “size”
			kind,kind,name,region      | no table
			''                         | the column “kind” is missing
			""")
	void headerIsChecked(String header, String sentence) throws IOException {
		Path file = file("kg.csv", header + "\n");

		assertThatExceptionOfType(UnreadableGazetteer.class).isThrownBy(() -> this.loader.loadNew(file))
			.withMessageStartingWith("Line 1: ")
			.withMessageContaining(sentence);
	}

	@Test
	void fileInAnotherEncodingIsRefused() throws IOException {
		Path file = Files.write(this.directory.resolve("1251.csv"), new byte[] { (byte) 0xce, (byte) 0xf8, ',' });

		assertThatExceptionOfType(UnreadableGazetteer.class).isThrownBy(() -> this.loader.loadNew(file))
			.withMessageContaining("not UTF-8");
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(this.directory.resolve(name), content, StandardCharsets.UTF_8);
	}

	private String one(String sql) {
		return this.database.sql(sql).query(String.class).single();
	}

}
