package org.aigaq.incident;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

import static org.aigaq.incident.IncidentPagesTests.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Places of a form are what was chosen: a region stays a region, a village that village.
 */
@DatabaseTest
@Transactional
class ChosenPlacesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "Aktobe", "Atyrau", "Karaganda", "Kostanay", "Kyzylorda", "Pavlodar", "Turkistan" })
	void regionThatSharesATownsNameStaysARegionWhenTheTitleIsSaved(String region) throws Exception {
		String code = enter(TypedForm.rally().type("places[0].place", region + " Region"));
		assertThat(where(code)).isEqualTo("region " + region);

		TypedForm form = opened(code);
		assertThat(form.field("places[0].place")).isEqualTo(region + " Region");
		save(code, form.type("title", "Another title"));

		assertThat(where(code)).isEqualTo("region " + region);
	}

	@Test
	void keyOfARegionCountsWhereTheNameAloneIsThatOfACity() throws Exception {
		long region = id("select id from registry.region where name = 'Karaganda'");
		String code = enter(TypedForm.rally()
			.type("places[0].place", "Karaganda")
			.type("places[0].keys[place]", "r" + region + " Karaganda"));

		assertThat(where(code)).isEqualTo("region Karaganda");
		save(code, opened(code).type("places[0].place", "Karaganda"));
		assertThat(where(code)).isEqualTo("city Karaganda");
	}

	@Test
	void ofSeveralVillagesOfOneNameTheChosenOneIsTaken() throws Exception {
		long village = id("select id from registry.city where name = 'Aktogay (Pavlodar)'");
		TypedForm form = TypedForm.rally().type("places[0].place", "Ақтоғай");
		MvcResult page = send("/incidents/new", form);
		assertThat(page.getResponse().getStatus()).isEqualTo(422);
		assertThat(page.getResponse().getContentAsString()).contains("Several places are called “Ақтоғай”");

		String code = enter(form.type("places[0].keys[place]", "c" + village + " Ақтоғай"));
		save(code, opened(code).type("title", "Another title"));
		assertThat(where(code)).isEqualTo("city Aktogay (Pavlodar)");
	}

	@Test
	void keyCountsBesideANameThatThePlaceHadWhenTheFormWasOpened() throws Exception {
		long place = id("select id from registry.city where name = 'Merki'");
		this.database
			.sql("update registry.city set name = 'Merke town', name_ru = 'Иное', name_kk = 'Басқа' where id = ?")
			.param(place)
			.update();
		this.database.sql("delete from registry.city_name where city_id = ?").param(place).update();

		String code = enter(TypedForm.rally()
			.type("places[0].place", "Merki")
			.type("places[0].keys[place]", "c" + place + " Merki"));
		assertThat(where(code)).isEqualTo("city Merke town");
	}

	@Test
	void keysThatWereNotChosenAreRefused() throws Exception {
		long almaty = id("select id from registry.city where name = 'Almaty'");
		for (String key : List.of("c" + almaty, "r" + almaty, "c999999999999", "x", "c" + almaty + "'", "c-1", "r0")) {
			MvcResult page = send("/incidents/new",
					TypedForm.rally().type("places[0].place", "Astana").type("places[0].keys[place]", key + " Astana"));
			assertThat(page.getResponse().getStatus()).as(key).isEqualTo(422);
			assertThat(page.getResponse().getContentAsString()).as(key)
				.contains("The chosen entry does not have the name “Astana”");
		}
	}

	@Test
	void placesOfAFactKeepTheirKeys() throws Exception {
		long village = id("select id from registry.city where name = 'Aktogay (Abai)'");
		String code = enter(TypedForm.rally()
			.detention(0, "detained in the square", "exact", "40")
			.type("facts[0].cities", "Актогай; Semipalatinsk-21")
			.type("facts[0].keys[cities]", "c" + village + " Актогай"));

		assertThat(placesOfFacts(code)).containsExactly("Aktogay (Abai)", "Kurchatov");
		String address = "/incidents/" + code + "/figures/" + code + "-F01/edit";
		TypedForm form = TypedForm
			.in(this.mvc.perform(get(address).with(EDITOR)).andReturn().getResponse().getContentAsString());
		assertThat(form.field("facts[0].cities")).isEqualTo("Aktogay (Abai); Kurchatov");
		assertThat(form.field("facts[0].keys[cities]")).startsWith("c" + village + " Aktogay (Abai)");
		MvcResult page = send(address, form.type("facts[0].description", "detained in the yard"));
		assertThat(page.getResponse().getStatus()).as(page.getResponse().getContentAsString()).isEqualTo(302);
		assertThat(placesOfFacts(code)).containsExactly("Aktogay (Abai)", "Kurchatov");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nur-Sultan | Astana           | Nur-Sultan is Astana today · City
			Akmolinsk  | Astana           | Akmolinsk is Astana today · City
			Гурьев     | Atyrau           | Гурьев is Atyrau today · City · Atyrau
			Мерке      | Merki            | Village · Merki District · Zhambyl
			Karaganda  | Karaganda        | City · Karaganda
			Karaganda  | Karaganda Region | data-chosen="r
			South Kaz  | Turkistan Region | South Kazakhstan is Turkistan Region today
			""")
	void choicesSayWhatAnEarlierNameBecameAndWhereAPlaceLies(String typed, String place, String details)
			throws Exception {
		assertThat(choices("places", typed)).contains("data-value=\"" + place + "\"", details);
	}

	@Test
	void factsAreOfferedPlacesAlone() throws Exception {
		assertThat(choices("towns", "Karaganda")).contains("data-value=\"Karaganda\"")
			.doesNotContain("data-value=\"Karaganda Region\"");
	}

	@Test
	void newPlaceNeedsItsRegionAndNothingTypedIsLost() throws Exception {
		MvcResult asked = send("/incidents/new",
				TypedForm.rally()
					.detention(0, "detained in the square", "exact", "40")
					.type("facts[0].cities", "Almaty; Qosaral")
					.type("places[0].place", "Qosaral")
					.type("places[0].venue", "Bridge"));
		assertThat(asked.getResponse().getStatus()).isEqualTo(422);
		assertThat(asked.getResponse().getContentAsString()).contains("No place or region is called “Qosaral”",
				"value=\"KZ-15\"");

		TypedForm form = TypedForm.in(asked.getResponse().getContentAsString());
		int row = (form.field("newcomers[0].name").equals("Qosaral")) ? 0 : 1;
		String code = enter(form.type("newcomers[" + row + "].kind", "KZ-15"));

		assertThat(where(code)).isEqualTo("city Qosaral");
		assertThat(opened(code).field("places[0].venue")).isEqualTo("Bridge");
		assertThat(placesOfFacts(code)).containsExactly("Almaty", "Qosaral");
	}

	@Test
	void newPlaceWithTheNameOfOneElsewhereIsCalledByItsRegionToo() throws Exception {
		String code = enter(TypedForm.rally()
			.type("places[0].place", "Merki")
			.type("places[0].keys[place]", "n7 Merki")
			.type("newcomers[1].sort", "place")
			.type("newcomers[1].name", "Merki")
			.type("newcomers[1].kind", "KZ-55"));

		assertThat(where(code)).isEqualTo("city Merki (Pavlodar)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MERKI", "Мерке", "Меркi", "M\u0435rki" })
	void newPlaceThatMayBeOneOfItsRegionIsNotAdded(String name) throws Exception {
		long places = id("select count(*) from registry.city");
		MvcResult page = send("/incidents/new",
				TypedForm.rally()
					.type("places[0].place", name)
					.type("newcomers[1].sort", "place")
					.type("newcomers[1].name", name)
					.type("newcomers[1].kind", "KZ-31"));

		assertThat(page.getResponse().getStatus()).isIn(302, 422);
		if (page.getResponse().getStatus() == 422) {
			assertThat(page.getResponse().getContentAsString()).contains("This region has Merki.");
		}
		assertThat(id("select count(*) from registry.city")).isEqualTo(places);
	}

	@ParameterizedTest
	@ValueSource(strings = { "KZ-99", "", "person", "KZ-31'" })
	void regionOfANewPlaceIsOneOfThoseThatThereAre(String region) throws Exception {
		MvcResult page = send("/incidents/new",
				TypedForm.rally()
					.type("places[0].place", "Qosaral")
					.type("newcomers[1].sort", "place")
					.type("newcomers[1].name", "Qosaral")
					.type("newcomers[1].kind", region));

		assertThat(page.getResponse().getStatus()).isEqualTo(422);
		assertThat(id("select count(*) from registry.city where name = 'Qosaral'")).isZero();
		assertThat(choices("places", "Qosaral")).contains("data-create=\"place\"", "data-kind=\"KZ-15\"");
	}

	private String choices(String sort, String text) throws Exception {
		MvcResult page = this.mvc.perform(post("/incidents/names/" + sort).param("q", text).with(EDITOR).with(csrf()))
			.andReturn();
		assertThat(page.getResponse().getStatus()).isEqualTo(200);
		return page.getResponse().getContentAsString();
	}

	private List<String> placesOfFacts(String code) {
		return this.database.sql("""
				select city.name from registry.fact_city join registry.city on city.id = city_id
				  join registry.fact on fact.id = fact_id join registry.incident on incident.id = incident_id
				 where incident.code = ? order by city.name""").param(code).query(String.class).list();
	}

	private String where(String code) {
		return this.database.sql("""
				select coalesce('city ' || city.name, 'region ' || region.name)
				  from registry.incident_city
				  join registry.incident on incident.id = incident_id
				  left join registry.city on city.id = city_id
				  left join registry.region on region.id = region_id
				 where incident.code = ?""").param(code).query(String.class).single();
	}

	private long id(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

	private TypedForm opened(String code) throws Exception {
		return TypedForm.in(this.mvc.perform(get("/incidents/" + code + "/edit").with(EDITOR))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private void save(String code, TypedForm form) throws Exception {
		MvcResult page = send("/incidents/" + code + "/edit", form);
		assertThat(page.getResponse().getStatus()).as(page.getResponse().getContentAsString()).isEqualTo(302);
	}

	private String enter(TypedForm form) throws Exception {
		MvcResult page = send("/incidents/new", form);
		assertThat(page.getResponse().getStatus()).as(page.getResponse().getContentAsString()).isEqualTo(302);
		return String.valueOf(page.getResponse().getRedirectedUrl()).substring("/incidents/".length());
	}

	private MvcResult send(String address, TypedForm form) throws Exception {
		return this.mvc.perform(post(address).params(form.sent()).with(EDITOR).with(csrf())).andReturn();
	}

}
