package org.aigaq.place;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Viewers read places; editors change them with their names and regions. */
@DatabaseTest
@Transactional
class CityPagesTests {

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	@Test
	void cityIsFoundByANameThatItHad() throws Exception {
		assertThat(get("/places?q=Nur-Sultan", VIEWER)).contains(page("Astana")).doesNotContain(page("Almaty"));
		assertThat(get("/places?q=Алматы", VIEWER)).contains(page("Almaty")).doesNotContain(page("Astana"));
	}

	@Test
	void pageShowsNamesInTheOrderOfTimeAndTheRegion() throws Exception {
		assertThat(get(page("Astana"), VIEWER)).containsSubsequence("Tselinograd", "Akmola", "Nur-Sultan")
			.contains("Нұр-Сұлтан", "Astana (city) (KZ-71)")
			.doesNotContain(page("Astana") + "/edit");
		assertThat(get(page("Astana"), EDITOR)).contains(page("Astana") + "/edit");
		assertThat(this.pages.get().uri("/places/Nowhere").with(VIEWER).exchange()).hasStatus(404);
	}

	@Test
	void viewersChangeNothing() {
		assertThat(this.pages.get().uri("/places/new").with(VIEWER).exchange()).hasStatus(403);
		assertThat(this.pages.get().uri(page("Astana") + "/edit").with(VIEWER).exchange()).hasStatus(403);
		assertThat(save("/places/new", VIEWER, "Testville", "KZ-71", 0)).hasStatus(403);
	}

	@Test
	void newCityHasItsNamesAndRegions() throws Exception {
		assertThat(save("/places/new", EDITOR, "Testville", "KZ-71", 0)).hasRedirectedUrl(page("Testville"));

		stored();
		assertThat(get(page("Testville"), VIEWER)).contains("Oldville", "Олдвилль", "Astana (city) (KZ-71)");
		assertThat(get("/places?q=Oldville", VIEWER)).contains(page("Testville"));
		assertThat(get(page("Testville") + "/edit", EDITOR)).contains("value=\"Oldville\"", "value=\"51.5\"",
				"value=\"1961/1998\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			8 June 2022     | 8 июня 2022    | until 1993
			2022-06-08      | 08.06.2022     | ../1993
			8 маусым 2022   | 8th June 2022  | до 1993 года
			""")
	void daysAreReadAsPeopleWriteThem(String from, String to, String valid) throws Exception {
		assertThat(this.pages.post()
			.uri("/places/new")
			.param("name", "Datesville")
			.param("regions[0].region", "KZ-71")
			.param("regions[0].from", from)
			.param("regions[0].to", to)
			.param("names[0].name", "Olddates")
			.param("names[0].valid", valid)
			.param("version", "0")
			.with(EDITOR)
			.with(csrf())
			.exchange()).hasRedirectedUrl(page("Datesville"));
		stored();
		assertThat(this.database
			.sql("""
					select concat_ws(' ', valid_from, valid_to, (select valid_edtf from registry.city_name where city_id = city.id))
					  from registry.city join registry.city_region on city_id = city.id where city.name = 'Datesville'""")
			.query(String.class)
			.single()).isEqualTo("2022-06-08 2022-06-08 ../1993");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			regions[0].from | 31 June 2022 | June has 30 days
			regions[0].from | June 2022    | Enter one day
			regions[0].to   | soon         | Enter a date such as
			names[0].valid  | soon         | Enter a date such as
			""")
	void dateThatIsWrongSaysWhatAtItsField(String field, String typed, String message) throws Exception {
		MvcTestResult refused = this.pages.post()
			.uri("/places/new")
			.param("name", "Datesville")
			.param("regions[0].region", "KZ-71")
			.param("names[0].name", "Olddates")
			.param(field, typed)
			.param("version", "0")
			.with(EDITOR)
			.with(csrf())
			.exchange();
		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains(field.replaceAll("[^A-Za-z0-9]+", "-") + "-error", message, "value=\"" + typed + "\"");
	}

	@Test
	void nameThatIsTakenIsRefusedAtItsField() throws Exception {
		MvcTestResult refused = save("/places/new", EDITOR, "Almaty", "KZ-75", 0);

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"name-error\"").contains("Oldville");
	}

	@Test
	void cityNeedsARegion() throws Exception {
		MvcTestResult refused = save("/places/new", EDITOR, "Testville", "", 0);

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"regions-0-region-error\"");
	}

	@Test
	void secondOfTwoEditorsIsToldAndKeepsWhatWasTyped() throws Exception {
		save("/places/new", EDITOR, "Testville", "KZ-71", 0);
		stored();
		assertThat(save(page("Testville") + "/edit", EDITOR, "Firstville", "KZ-71", 0)).hasStatus3xxRedirection();
		stored();

		MvcTestResult second = save(page("Firstville") + "/edit", EDITOR, "Secondville", "KZ-75", 0);

		assertThat(second).hasStatus(409);
		assertThat(text(second)).contains("Firstville").contains("Secondville");
	}

	@Test
	void changeOfARegionAloneCountsAsAChange() {
		save("/places/new", EDITOR, "Testville", "KZ-71", 0);
		stored();
		assertThat(save(page("Testville") + "/edit", EDITOR, "Testville", "KZ-75", 0)).hasStatus3xxRedirection();
		stored();

		assertThat(version()).isEqualTo(1);
		assertThat(save(page("Testville") + "/edit", EDITOR, "Testville", "KZ-75", 1)).hasStatus3xxRedirection();
		stored();
		assertThat(version()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A/B", "A;B", "100%", "back\\slash", ".", "..", "new", "a?b#c&d", "%2F", "quote\"'", "12",
			"‮RTL" })
	void everyNameLeadsToAPage(String name) throws Exception {
		assertThat(save("/places/new", EDITOR, name, "KZ-71", 0)).hasRedirectedUrl(page(name));
		stored();

		assertThat(get(page(name), VIEWER)).contains(HtmlUtils.htmlEscape(name, "UTF-8"));
		assertThat(allPages()).contains("\"" + page(name) + "\"");
		assertThat(save(page(name) + "/edit", EDITOR, name + " renamed", "KZ-71", 0)).hasStatus3xxRedirection();
	}

	@Test
	void addressByAnyNameLeadsToTheCity() {
		assertThat(this.pages.get().uri("/places/{name}", "Nur-Sultan").with(VIEWER).exchange())
			.hasRedirectedUrl(page("Astana"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			latitude          | 90.5                | latitude
			latitude          | -90.5               | latitude
			latitude          | 90.00001            | latitude
			longitude         | 180.5               | longitude
			longitude         | -180.00001          | longitude
			timeZone          | UTC                 | timeZone
			timeZone          | Foo/Bar             | timeZone
			regions[0].from   | 2019-02-30          | regions-0-from
			regions[0].from   | +12000-01-01        | regions-0-from
			regions[0].from   | 0000-01-01          | regions-0-from
			regions[0].region | QQ-1                | regions-0-region
			names[0].valid    | 2019-06-31          | names-0-valid
			names[0].valid    | 0000                | names-0-valid
			""")
	void valueThatCannotBeIsRefusedAtItsField(String field, String typed, String path) throws Exception {
		MvcTestResult refused = save("/places/new", EDITOR, "Testville", "KZ-71", 0, Map.of(field, typed));

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"" + path + "-error\"");
	}

	@ParameterizedTest
	@CsvSource({ "'',KZ-71", "2018-01-01,KZ-71", "2018-01-01,''" })
	void secondRegionOfTheSameDaysIsNotDroppedInSilence(String from, String region) throws Exception {
		MvcTestResult refused = save("/places/new", EDITOR, "Testville", "KZ-75", 0,
				Map.of("regions[1].region", region, "regions[1].from", from, "regions[1].to", ""));

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).containsPattern("id=\"regions-1-(from|region)-error\"");
	}

	@Test
	void nameThatIsGivenTwiceIsNotDroppedInSilence() throws Exception {
		MvcTestResult refused = save("/places/new", EDITOR, "Testville", "KZ-75", 0,
				Map.of("names[1].valid", "1961/1998", "names[1].name", "Oldville", "names[1].nameRu", "Другое"));

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"names-1-name-error\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "99999999999999999999" })
	void versionThatIsNoNumberIsRefused(String version) {
		Map<String, String> other = Map.of("version", version);
		assertThat(save("/places/new", EDITOR, "Testville", "KZ-75", 0, other)).hasStatus(400);
		assertThat(save(page("Astana") + "/edit", EDITOR, "Testville", "KZ-75", 0, other)).hasStatus(400);
	}

	@Test
	void nameAndRegionAreEnough() throws Exception {
		Map<String, String> nothing = new LinkedHashMap<>();
		for (String field : new String[] { "nameRu", "nameKk", "latitude", "longitude", "timeZone", "names[0].valid",
				"names[0].name", "names[0].nameRu" }) {
			nothing.put(field, "");
		}
		assertThat(save("/places/new", EDITOR, "Qosaral", "KZ-15", 0, nothing)).hasRedirectedUrl(page("Qosaral"));
		stored();

		assertThat(get(page("Qosaral"), VIEWER)).contains("Position not known · Asia/Aqtobe");
		assertThat(get(page("Qosaral") + "/edit", EDITOR)).contains("Asia/Aqtobe");
		assertThat(save(page("Qosaral") + "/edit", EDITOR, "Qosaral", "KZ-15", 0, nothing)).hasStatus3xxRedirection();
	}

	@Test
	void newPlaceLayBeforeInTheRegionThatItsOwnWasSplitFrom() {
		assertThat(save("/places/new", EDITOR, "Testville", "KZ-10", 0)).hasStatus3xxRedirection();
		stored();

		assertThat(this.database
			.sql("""
					select string_agg(concat_ws(' ', iso_code, city_region.valid_from, city_region.valid_to), ', ' order by city_region.valid_to)
					  from registry.city_region
					  join registry.region on region.id = region_id
					  join registry.city on city.id = city_id
					 where city.name = 'Testville'""")
			.query(String.class)
			.single()).isEqualTo("KZ-63 2022-06-07, KZ-10 2022-06-08");
	}

	@ParameterizedTest
	@CsvSource({ "MERKI", "Мерке", "M\u0435rki", "Merke", "Меркi" })
	void twinInTheSameRegionIsAskedAbout(String name) throws Exception {
		MvcTestResult asked = save("/places/new", EDITOR, name, "KZ-31", 0);

		assertThat(asked).hasStatus(422);
		assertThat(text(asked)).contains("href=\"" + page("Merki") + "\"");
		if (!name.equalsIgnoreCase("Merki")) {
			assertThat(text(asked)).contains("name=\"another\"");
			assertThat(save("/places/new", EDITOR, name, "KZ-31", 0, Map.of("another", "true")))
				.hasStatus3xxRedirection();
		}
	}

	@Test
	void likeNameInAnotherRegionIsAnotherPlace() {
		assertThat(save("/places/new", EDITOR, "Мерке", "KZ-55", 0)).hasStatus3xxRedirection();
	}

	@Test
	void placesOfARegionAreListedAndThoseOfIncidentsFirst() throws Exception {
		assertThat(get("/places", VIEWER)).containsSubsequence(page("Astana"), page("Abay"))
			.contains("GeoNames (geonames.org), CC BY 4.0");
		assertThat(get("/places?region=KZ-47", VIEWER)).contains(page("Zhanaozen"), page("Aktau"))
			.contains("Beyneu District")
			.doesNotContain(page("Almaty") + "\"");
		assertThat(get("/places?region=nowhere&page=2", VIEWER)).contains("rel=\"prev\"");
	}

	@ParameterizedTest
	@CsvSource({ "latitude,51.5,longitude", "longitude,71.5,latitude" })
	void halfAPositionIsRefused(String typed, String value, String missing) throws Exception {
		MvcTestResult refused = save("/places/new", EDITOR, "Testville", "KZ-75", 0,
				Map.of(typed, value, missing, "", "kind", "village"));

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"" + missing + "-error\"");
	}

	private String allPages() throws Exception {
		StringBuilder pages = new StringBuilder();
		for (int page = 1; page <= 8; page++) {
			pages.append(get("/places?page=" + page, VIEWER));
		}
		return pages.toString();
	}

	/** Write changes to the database; a request would commit, these tests roll back. */
	private void stored() {
		this.entities.flush();
		this.entities.clear();
	}

	private String page(String city) {
		return "/places/" + this.database.sql("select id from registry.city where name = :name")
			.param("name", city)
			.query(Long.class)
			.single();
	}

	private long version() {
		return this.database.sql("select version from registry.city where name = 'Testville'")
			.query(Long.class)
			.single();
	}

	private MvcTestResult save(String address, UserRequestPostProcessor editor, String name, String region,
			long version) {
		return save(address, editor, name, region, version, Map.of());
	}

	private MvcTestResult save(String address, UserRequestPostProcessor editor, String name, String region,
			long version, Map<String, String> other) {
		MockMvcTester.MockMvcRequestBuilder request = this.pages.post().uri(address).with(editor).with(csrf());
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("version", String.valueOf(version));
		typed.put("name", name);
		typed.put("nameRu", "Тествилль");
		typed.put("nameKk", "Тествилль");
		typed.put("latitude", "51.5");
		typed.put("longitude", "71.5");
		typed.put("timeZone", "Asia/Almaty");
		typed.put("names[0].valid", "1961/1998");
		typed.put("names[0].name", "Oldville");
		typed.put("names[0].nameRu", "Олдвилль");
		typed.put("names[0].nameKk", "");
		typed.put("regions[0].region", region);
		typed.put("regions[0].from", "");
		typed.put("regions[0].to", "");
		typed.putAll(other);
		typed.forEach(request::param);
		return request.exchange();
	}

	private String get(String address, UserRequestPostProcessor reader) throws Exception {
		MvcTestResult result = this.pages.get().uri(address).with(reader).exchange();
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private static String text(MvcTestResult result) throws UnsupportedEncodingException {
		return result.getResponse().getContentAsString();
	}

}
