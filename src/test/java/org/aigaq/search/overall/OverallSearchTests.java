package org.aigaq.search.overall;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The field at the top of each page finds codes, names and words in any form. */
@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class OverallSearchTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	OverallSearch search;

	Waves waves;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
	}

	@Test
	void exactCodesComeFirst() {
		assertThat(this.search.find("kz-2019-0009", false).get(0).address()).isEqualTo("/incidents/KZ-2019-0009");
		assertThat(this.search.find("d-0003", false).get(0).address()).isEqualTo("/documents/D-0003");
		assertThat(this.search.find("KZ-2019-0011-F07", false).get(0).address())
			.isEqualTo("/incidents/KZ-2019-0011#KZ-2019-0011-F07");
	}

	@ParameterizedTest
	@CsvSource({ "Токаев, person, Tokayev", "Токаева, person, Tokayev", "Нур-Султан, place, Astana",
			"Жанаозен, place, Zhanaozen" })
	void namesAreFoundInAnyWriting(String text, String kind, String title) {
		assertThat(this.search.find(text, false)).anySatisfy((hit) -> {
			assertThat(hit.kind()).isEqualTo(kind);
			assertThat(hit.title()).contains(title);
		});
	}

	@ParameterizedTest
	@CsvSource({ "lawyer, no access to lawyers", "lawyers, no access to lawyers", "fined, ined" })
	void factsOfTheSeedAreFound(String text, String title) {
		assertThat(this.search.find(text, false)).extracting(Hit::title).anyMatch((found) -> found.contains(title));
	}

	@ParameterizedTest
	@CsvSource({ "задержан, Полицейские задержали участников", "арестованные, Суд арестовал троих",
			"әкімдік, Адамдар әкімдікке келді", "baton, Beaten with batons", "strikes, The striking workers" })
	void wordsAreFoundInAnyForm(String asked, String written) {
		IncidentFixture incident = this.waves.wave().on("1931-06-09");
		FactFixture fact = incident.part("detained").saidBy(this.waves.document(), Count.exactly(2));
		this.database.sql("update registry.fact set description = ? where id = ?").params(written, fact.id()).update();
		assertThat(this.search.find(asked, false)).extracting(Hit::title).contains(written);
		assertThat(body("/incidents?date=1931&q=" + asked)).contains(incident.code());
		this.database.sql("update registry.fact set description = 'Two' where id = ?").param(fact.id()).update();
		this.database.sql("update registry.incident set title = ? where id = ?")
			.params(written, incident.id())
			.update();
		assertThat(this.search.find(asked, false)).extracting(Hit::title).contains(written);
	}

	@Test
	void draftsAndRestrictedNamesAreFoundByNobodyWhoMayNotSeeThem() {
		IncidentFixture draft = this.waves.wave().on("1931-06-09").become("draft");
		FactFixture fact = draft.part("detained")
			.about(this.waves.restrictedPerson("Bauyrzhan Sekretov"))
			.saidBy(this.waves.document(), Count.exactly(1));
		this.database.sql("update registry.fact set description = 'Quickword of the draft' where id = ?")
			.param(fact.id())
			.update();
		for (String asked : List.of("Sekretov", "Секретов", "Quickword", draft.code())) {
			assertThat(this.search.find(asked, false)).as(asked).isEmpty();
		}
		assertThat(this.search.find("Quickword", true)).hasSize(1);
		assertThat(this.search.find("Секретов", true)).hasSize(1);
	}

	@Test
	void fieldStandsOnEveryPageAndEditorsPostIt() {
		assertThat(body("/documents")).containsPattern(
				Pattern.compile("<form class=\"search-all\"[^>]*method=\"get\"[^>]*>.*?name=\"q\"", Pattern.DOTALL));
		assertThat(this.pages.get().uri("/search?q=" + "x".repeat(201))).hasStatus(400);
		assertThat(this.pages.get().uri("/search")).hasStatusOk();
		assertThat(body("/search?q=qqqqwwww")).contains("Nothing found");
	}

	@Test
	@WithMockUser(roles = { "VIEWER", "EDITOR" })
	void addressOfAnEditorsSearchHoldsNoWords() {
		assertThat(body("/documents")).containsPattern("<form class=\"search-all\"[^>]*method=\"post\"");
	}

	private String body(String address) {
		var answer = this.pages.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
