package org.aigaq.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.BeforeEach;
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

/**
 * The name of a restricted person is typed into the forms whose texts readers see at
 * once: refused at the field, unless a reviewer says who is meant.
 */
@DatabaseTest
@Transactional
class RestrictedNamesTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor REVIEWER = user("r").roles("VIEWER", "EDITOR", "REVIEWER");

	private static final String WORDS = "as Жұмағыловаға was told";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	private IncidentFixture wave;

	/** Address of each form, with its fields. */
	private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();

	@BeforeEach
	void enter() {
		Waves waves = new Waves(this.database);
		waves.restrictedPerson("Zhumagylova");
		this.wave = waves.wave();
		this.wave.whole("detained")
			.saidBy(waves.organisation("Ministry"), Count.exactly(700))
			.saidBy(waves.organisation("Movement"), Count.exactly(1000))
			.saidBy(waves.person("Known Speaker"), Count.exactly(700));
		List<Long> said = this.database.sql("""
				select assertion.id from registry.assertion join registry.fact on fact.id = assertion.fact_id
				 where fact.incident_id = ? order by assertion.id""").param(this.wave.id()).query(Long.class).list();
		this.database.sql(
				"insert into registry.contradiction (left_assertion_id, right_assertion_id, reason) values (?, ?, 'Both.')")
			.param(said.get(0))
			.param(said.get(2))
			.update();
		String organisation = "/organisations/" + one("select max(id) from registry.organisation") + "/edit";
		form(organisation, "name", WORDS, "kind", "ngo", "version", "0");
		form(organisation + "?spelling", "name", "Movement of today", "spellings", WORDS, "kind", "ngo", "version",
				"0");
		form("/persons/" + one("select max(number) from registry.person") + "/edit", "name", "Known Speaker", "role",
				WORDS, "visibility", "public", "visibilityReason", "speaks", "version", "0");
		String fact = this.wave.code() + "-F01";
		form("/disagreements/new", "leftFact", fact, "rightFact", fact, "left", said.get(0).toString(), "right",
				said.get(1).toString(), "reason", WORDS);
		form("/disagreements/contradiction", "incident", this.wave.code(), "pair",
				"contradiction:" + said.get(0) + ":" + said.get(2), "was", "Both.", "reason", WORDS);
		form("/disagreements/explain", "incident", this.wave.code(), "pair",
				"count_range:" + said.get(0) + ":" + said.get(1), "was", "", "reason", WORDS);
	}

	@Test
	void nameIsRefusedAtItsField() {
		this.forms.forEach((address, fields) -> assertThat(send(address, EDITOR, "")).as(address)
			.hasStatus(422)
			.bodyText()
			.contains("may hold the name of Person", "field-error")
			.doesNotContain("name=\"other-person\""));
	}

	@Test
	void editorsReasonDoesNotCount() {
		this.forms
			.forEach((address, fields) -> assertThat(send(address, EDITOR, "a singer")).as(address).hasStatus(422));
		assertThat(one("select count(*) from registry.name_confirmation")).isZero();
	}

	@Test
	void reviewerIsAskedWhoIsMeant() {
		this.forms.forEach((address, fields) -> assertThat(send(address, REVIEWER, "")).as(address)
			.hasStatus(422)
			.bodyText()
			.contains("name=\"other-person\""));
	}

	@Test
	void reviewersReasonIsRecordedAndTheFormSaved() {
		this.forms.forEach((address, fields) -> {
			this.database.sql("delete from registry.name_confirmation").update();
			assertThat(send(address, REVIEWER, "a singer")).as(address).hasStatus3xxRedirection();
		});
	}

	@Test
	void textThatReadersDoNotSeeIsSaved() {
		this.wave.become("draft");
		this.forms
			.forEach((address, fields) -> assertThat(send(address, EDITOR, "")).as(address).hasStatus3xxRedirection());
	}

	private void form(String address, String... fields) {
		Map<String, String> form = new LinkedHashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		this.forms.put(address, form);
	}

	/** Send a form; what it saved is undone, because a request would be a transaction. */
	private MvcTestResult send(String address, UserRequestPostProcessor account, String otherPerson) {
		this.database.sql("savepoint before_form").update();
		var request = this.pages.post().uri(address).with(account).with(csrf()).param("other-person", otherPerson);
		for (var field : this.forms.get(address).entrySet()) {
			request = request.param(field.getKey(), field.getValue());
		}
		MvcTestResult answer = request.exchange();
		if (answer.getResponse().getStatus() < 400) {
			this.entities.flush();
			assertThat(one("select count(*) from registry.name_confirmation")).as(address)
				.isEqualTo(otherPerson.isEmpty() ? 0 : 1);
		}
		this.entities.clear();
		this.database.sql("rollback to before_form").update();
		return answer;
	}

	private long one(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

}
