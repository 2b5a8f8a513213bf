package org.aigaq.place;

import java.io.UnsupportedEncodingException;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Viewers read cities; editors change them with their names and regions. */
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
		return this.pages.post()
			.uri(address)
			.with(editor)
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("name", name)
			.param("nameRu", "Тествилль")
			.param("nameKk", "Тествилль")
			.param("latitude", "51.5")
			.param("longitude", "71.5")
			.param("timeZone", "Asia/Almaty")
			.param("names[0].valid", "1961/1998")
			.param("names[0].name", "Oldville")
			.param("names[0].nameRu", "Олдвилль")
			.param("names[0].nameKk", "")
			.param("regions[0].region", region)
			.param("regions[0].from", "")
			.param("regions[0].to", "")
			.exchange();
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
