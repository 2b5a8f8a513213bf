package org.aigaq.search.facts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of facts over all incidents. */
@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class FactListTests {

	private static final Pattern CODE = Pattern.compile("<span>(KZ-1901-[0-9]+-F[0-9]+)</span>");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	Waves waves;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
	}

	@ParameterizedTest
	@ValueSource(strings = { "detentions", "penalties", "casualties", "acts", "claims" })
	void listHasTheFactsOfTheView(String list) {
		String type = ListOfFacts.at(list).orElseThrow().view();
		List<String> codes = this.database
			.sql("select distinct fact_code from reporting." + type + " order by fact_code")
			.query(String.class)
			.list();
		List<String> shown = new ArrayList<>();
		String next = "/" + list + "?size=7";
		while (next != null) {
			String page = body(next);
			Pattern.compile("<span>(KZ-[0-9]{4}-[0-9]+-F[0-9]+)</span>")
				.matcher(page)
				.results()
				.forEach((found) -> shown.add(found.group(1)));
			var link = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
			next = link.find() ? link.group(1).replace("&amp;", "&") : null;
		}
		assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(codes);
	}

	@Test
	void rowSaysNumberPlaceAndWhoSaysSo() {
		IncidentFixture wave = this.waves.wave().on("1931-06-09/1931-06-11").in("Almaty");
		wave.part("detained")
			.on("1931-06-10")
			.saidBy(this.waves.organisation("Ministry of Order"), Count.exactly(200))
			.saidBy(this.waves.document(), Count.about(1000));
		assertThat(body("/detentions?date=1931")).contains("10 June 1931", "200 to about 1,000", "sources differ",
				"Ministry of Order", "Almaty", wave.code());
	}

	@Test
	void groupHeldAndDifferAreOneClickAway() {
		IncidentFixture wave = this.waves.wave().on("1931-06-09");
		FactFixture women = wave.part("detained").saidBy(this.waves.document(), Count.exactly(2));
		FactFixture held = wave.part("detained").saidBy(this.waves.document(), Count.exactly(3));
		this.database.sql("insert into registry.fact_group (fact_id, affected_group) values (?, 'women')")
			.param(women.id())
			.update();
		this.database.sql("update registry.assertion set outcome = 'held' where fact_id = ?").param(held.id()).update();
		assertThat(body("/detentions")).contains("href=\"/detentions?held=yes\"", "href=\"/detentions?group=women\"",
				"href=\"/detentions?group=minors\"", "href=\"/detentions?group=journalists\"");
		assertThat(codes("/detentions?date=1931")).hasSize(2);
		assertThat(codes("/detentions?date=1931&group=women")).containsExactly(code(women));
		assertThat(codes("/detentions?date=1931&held=yes")).containsExactly(code(held));
		assertThat(codes("/detentions?date=1931&group=minors")).isEmpty();
	}

	@Test
	void ownDateAndPlaceOfAFactCount() {
		IncidentFixture wave = this.waves.wave().on("1931-06-01/1931-06-30").in("Almaty");
		FactFixture late = wave.part("detained").on("1931-06-29").saidBy(this.waves.document(), Count.exactly(2));
		assertThat(codes("/detentions?date=29 June 1931")).containsExactly(code(late));
		assertThat(codes("/detentions?date=2 June 1931")).isEmpty();
		assertThat(codes("/detentions?date=1931&city=Almaty")).containsExactly(code(late));
		this.database
			.sql("""
					insert into registry.fact_city (fact_id, city_id) select ?, id from registry.city where name = 'Shymkent'""")
			.param(late.id())
			.update();
		assertThat(codes("/detentions?date=1931&city=Almaty")).isEmpty();
		assertThat(codes("/detentions?date=1931&city=Shymkent")).containsExactly(code(late));
	}

	@Test
	void restrictedPersonsAreNumbersAndDraftsAreHidden() {
		IncidentFixture wave = this.waves.wave().on("1931-06-09");
		wave.part("detained")
			.about(this.waves.restrictedPerson("Bauyrzhan Sekretov"))
			.saidBy(this.waves.document(), Count.exactly(1));
		this.waves.wave()
			.on("1931-06-08")
			.become("draft")
			.part("detained")
			.saidBy(this.waves.document(), Count.exactly(9));
		assertThat(body("/detentions?date=1931")).contains("Person ").doesNotContain("Sekretov");
		assertThat(codes("/detentions?date=1931")).hasSize(1);
		assertThat(codes("/detentions?q=Sekretov")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=x", "sort=detained", "columns=fined", "penalty=fine", "citi=x", "after=x" })
	void whatTheListDoesNotTakeIsRefused(String query) {
		assertThat(this.pages.get().uri("/penalties?" + query)).hasStatus(400);
	}

	private String code(FactFixture fact) {
		return this.database.sql("select code from registry.fact where id = ?")
			.param(fact.id())
			.query(String.class)
			.single();
	}

	private List<String> codes(String address) {
		return CODE.matcher(body(address)).results().map((found) -> found.group(1)).toList();
	}

	private String body(String address) {
		var answer = this.pages.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
