package org.aigaq.incident;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Whoever wrote any part of an incident does not publish it, whichever way they try. */
@DatabaseTest
@Transactional
@WithMockUser(username = "rewriter", roles = { "VIEWER", "EDITOR", "REVIEWER" })
class FourEyesTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	long incident;

	@BeforeEach
	void anotherEntersAnIncident() {
		this.database
			.sql("""
					insert into app.account (name, display_name, password_hash, role)
					values ('rewriter', null, '{noop}', 'reviewer'), ('reader.two', 'Second Reader', '{noop}', 'reviewer')""")
			.update();
		act("author");
		this.incident = this.database.sql("""
				insert into registry.incident (code, title, event_type)
				values (registry.next_incident_code(2032), 'Rally to be rewritten', 'peaceful_protest') returning id""")
			.query(Long.class)
			.single();
		run("insert into registry.incident_passage select :id, min(id) from registry.passage");
		run("insert into registry.incident_passage select :id, max(id) from registry.passage");
		run("insert into registry.incident_city (incident_id, city_id, precision, passage_id) select :id, min(city.id), 'city', min(passage.id) from registry.city, registry.passage");
		run("insert into registry.incident_participant (incident_id, organisation_id, role, passage_id) select :id, min(organisation.id), (select min(code) from registry.participant_role), min(passage.id) from registry.organisation, registry.passage");
		run("insert into registry.incident_form select :id, min(code) from registry.protest_form");
		run("insert into registry.fact (incident_id, type, description, measure, covers) values (:id, 'crowd', 'People in the square', 'crowd', 'part')");
		run("insert into registry.crowd (fact_id) select id from registry.fact where incident_id = :id");
		run("""
				insert into registry.assertion (fact_id, fact_type, about_person, passage_id, count_low, count_high, wording)
				select fact.id, 'crowd', false, passage.id, 5, 5, 'exact'
				  from registry.fact, (select min(id) as id from registry.passage) passage
				 where incident_id = :id""");
		run("update registry.incident set status = 'in_review' where id = :id");
		run("set constraints all immediate");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update registry.incident set title = 'Another title' where id = :id",
			"update registry.incident set date_edtf = '2032-01' where id = :id",
			"update registry.incident_city set venue = 'the square' where incident_id = :id",
			"update registry.incident_participant set hearsay = not hearsay where incident_id = :id",
			"delete from registry.incident_participant where incident_id = :id",
			"delete from registry.incident_form where incident_id = :id",
			"delete from registry.incident_passage where incident_id = :id and passage_id = (select max(id) from registry.passage)",
			"insert into registry.incident_topic select :id, min(code) from registry.topic",
			"update registry.fact set description = 'Another description' where incident_id = :id",
			"update registry.assertion set count_low = 500, count_high = 500 where fact_id in (select id from registry.fact where incident_id = :id)",
			"delete from registry.fact where incident_id = :id",
			"insert into registry.fact_group select id, (select min(code) from registry.affected_group) from registry.fact where incident_id = :id",
			"insert into registry.fact_city select fact.id, city.id from registry.fact, (select max(id) as id from registry.city) city where incident_id = :id" })
	void whoRewroteAnyPartDoesNotPublish(String change) {
		act("rewriter");
		run(change);
		assertThat(writers()).containsExactlyInAnyOrder("author", "rewriter");
		assertThat(publish()).hasStatus(409)
			.bodyText()
			.contains("You entered, changed or submitted part of this incident", "Second Reader");
		assertThat(this.pages.get().uri("/incidents/" + code())).bodyText()
			.contains("It can be published by: ", "Second Reader")
			.doesNotContain("/publish\"");
	}

	@Test
	void databaseRefusesThePublisherThoughNoPageAsks() {
		act("rewriter");
		run("update registry.incident set title = 'Another title' where id = :id");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> run("update registry.incident set status = 'published' where id = :id"))
			.withMessageContaining("has written a part");
	}

	@Test
	void publisherWhoOnlyReturnedItToDraftHasWrittenNothing() {
		act("rewriter");
		run("update registry.incident set status = 'draft' where id = :id");
		act("author");
		run("update registry.incident set status = 'in_review' where id = :id");
		assertThat(writers()).containsExactly("author");
		act("rewriter");
		assertThat(publish()).hasStatus(302);
		assertThat(writers()).as("since it was published").isEmpty();
	}

	@Test
	void whoSubmittedItDoesNotPublish() {
		act("author");
		run("update registry.incident set status = 'draft' where id = :id");
		act("rewriter");
		run("update registry.incident set status = 'in_review' where id = :id");
		assertThat(publish()).hasStatus(409);
	}

	private MockMvcTester.MockMvcRequestBuilder publish() {
		long version = this.database.sql("select version from registry.incident where id = :id")
			.param("id", this.incident)
			.query(Long.class)
			.single();
		return this.pages.post()
			.uri("/incidents/" + code() + "/publish")
			.param("version", String.valueOf(version))
			.with(csrf());
	}

	private String code() {
		return this.database.sql("select code from registry.incident where id = :id")
			.param("id", this.incident)
			.query(String.class)
			.single();
	}

	private List<String> writers() {
		return this.database.sql("select registry.writers(:id)").param("id", this.incident).query(String.class).list();
	}

	private void run(String statement) {
		if (statement.contains(":id")) {
			this.database.sql(statement).param("id", this.incident).update();
		}
		else {
			this.database.sql(statement).update();
		}
	}

	private void act(String account) {
		this.database.sql("select set_config('aigaq.account', :account, true)")
			.param("account", account)
			.query(String.class)
			.single();
	}

}
