package org.aigaq.incident;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not published changes nothing that readers see: no row, no name, no count. */
@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class UnpublishedTests {

	/** It counts every change, so that a report can be checked later. */
	private static final Set<String> EXEMPT = Set.of("data_state");

	private static final List<String> PAGES = List.of("/", "/incidents", "/incidents/KZ-2019-0009", "/documents",
			"/documents/D-0003", "/documents/D-0005", "/persons", "/organisations", "/places", "/disagreements");

	@Autowired
	JdbcClient database;

	@Autowired
	MockMvcTester pages;

	@ParameterizedTest
	@ValueSource(strings = { "draft", "in_review" })
	void changesNoView(String status) {
		Map<String, String> before = views();
		enterWhatReadersDoNotSee(status);
		assertThat(views()).isEqualTo(before).hasSizeGreaterThan(20);
	}

	@Test
	void changesNoPage() {
		Map<String, String> before = pages();
		enterWhatReadersDoNotSee("draft");
		assertThat(pages()).isEqualTo(before);
	}

	/**
	 * An incident with facts of every type, in documents and with names that nothing
	 * published uses; and an incident of a published wave, about places, persons,
	 * organisations and passages that are in use.
	 */
	private void enterWhatReadersDoNotSee(String status) {
		FilledIncident.enter(this.database, status);
		Waves waves = new Waves(this.database);
		IncidentFixture published = new IncidentFixture(waves,
				one("select id from registry.incident where code = 'KZ-2019-0009'"), "KZ-2019-0009");
		long passage = waves
			.insert("""
					insert into registry.passage (edition_id, locator)
					select edition_id, 'a place that only this incident cites' from registry.passage order by id limit 1""");
		long organisation = one("""
				select source_organisation_id from registry.assertion
				 where source_organisation_id is not null order by id limit 1""");
		Source known = new Source(passage, null, organisation, null);
		IncidentFixture draft = published.draft().in("Almaty").on("2019-06-10").become(status);
		draft.whole("detained").saidBy(known, Count.exactly(50_000));
		draft.part("killed", "protesters").saidBy(known, Count.exactly(3)).deniedBy(known);
		FactFixture part = draft.part("detained")
			.in(new FactFixture(waves, one("select id from registry.fact where code = 'KZ-2019-0009-F01'")))
			.inCities("Shymkent")
			.saidBy(waves.document(), Count.about(60_000));
		this.database.sql("""
				insert into registry.incident_participant (incident_id, person_id, role, passage_id)
				select :incident, person.id, 'witness', :passage from registry.person order by person.id limit 1""")
			.param("incident", draft.id())
			.param("passage", known.passage())
			.update();
		this.database.sql("insert into registry.incident_passage (incident_id, passage_id) values (?, ?)")
			.params(draft.id(), known.passage())
			.update();
		this.database
			.sql("""
					insert into registry.contradiction (left_assertion_id, right_assertion_id, reason)
					select min(id), max(id), 'One of them is a draft.' from registry.assertion where fact_id = ? or id = (select min(id) from registry.assertion)""")
			.param(part.id())
			.update();
		waves.check();
	}

	private Map<String, String> views() {
		Map<String, String> rows = new TreeMap<>();
		this.database.sql("select table_name from information_schema.views where table_schema = 'reporting'")
			.query(String.class)
			.list()
			.stream()
			.filter((view) -> !EXEMPT.contains(view))
			.forEach((view) -> rows.put(view, this.database.sql(
					"select coalesce(string_agg(to_jsonb(v)::text, chr(10) order by to_jsonb(v)::text), '') from reporting."
							+ view + " v")
				.query(String.class)
				.single()));
		rows.put("tally_of",
				this.database.sql("""
						select string_agg(to_jsonb(tally)::text, chr(10) order by to_jsonb(tally)::text)
						  from reporting.tally_of(array(select code from reporting.incident)) tally""")
					.query(String.class)
					.single());
		return rows;
	}

	private Map<String, String> pages() {
		Map<String, String> texts = new TreeMap<>();
		String almaty = "/places/" + one("select id from registry.city where name = 'Almaty'");
		Stream.concat(PAGES.stream(), Stream.of(almaty)).forEach((address) -> {
			var answer = this.pages.get().uri(address).exchange();
			assertThat(answer).as(address).hasStatusOk();
			texts.put(address, new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
				.replaceAll("data (state|version) [0-9]+|[0-9:]+ UTC|name=\"_csrf\" value=\"[^\"]*\"", ""));
		});
		return texts;
	}

	private long one(String query) {
		return this.database.sql(query).query(Long.class).single();
	}

}
