package org.aigaq.document.settling;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.document.CitedText;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The quotes of a restricted person, and those of facts about one, are shown to nobody
 * without the right until an editor releases them; whatever they say.
 */
@DatabaseTest
@Transactional
class QuoteReleaseTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final String WORDS = "I was held there, I am 21 years old";

	private static final String TEXT = WORDS + ", she said. Police held fifty people that night. ".repeat(30);

	@Autowired
	JdbcClient database;

	@Autowired
	MockMvc mvc;

	CitedText text;

	long person;

	long passage;

	@BeforeEach
	void enterAPersonWithoutAName() {
		this.text = CitedText.of(this.database, TEXT).quotable(200);
		this.person = this.database.sql("insert into registry.person (name) values (null) returning id")
			.query(Long.class)
			.single();
		this.passage = this.text.passage(WORDS);
	}

	@Test
	void quoteOfARestrictedSourceIsWithheld() {
		said();
		assertThat(quotes()).isEmpty();
	}

	@Test
	void quoteOfAnybodyElseIsNot() {
		this.text.told(this.passage, 1);
		assertThat(quotes()).containsExactly(WORDS);
	}

	@Test
	void quoteOfAFactAboutTheRestrictedIsWithheldHoweverTheyAreNamed() {
		for (String naming : List.of("update registry.fact set person_id = :person where id = :fact",
				"update registry.assertion set relayed_person_id = :person where fact_id = :fact",
				"update registry.assertion set source_person_id = :person where fact_id = :fact",
				"insert into registry.incident_participant (incident_id, person_id, role, passage_id) select incident_id, :person, 'participant', :passage from registry.fact where id = :fact",
				"with other as (insert into registry.fact (incident_id, type, description) select incident_id, 'statement', 'of her' from registry.fact where id = :fact returning id), position as (insert into registry.statement (fact_id, topic, position) select id, 'other', 'so' from other returning fact_id), said as (insert into registry.assertion (fact_id, passage_id) select fact_id, :passage from position) insert into registry.statement_subject (fact_id, person_id) select fact_id, :person from position",
				"with other as (insert into registry.fact (incident_id, type, description) select incident_id, 'act', 'to her' from registry.fact where id = :fact returning id), act as (insert into registry.act (fact_id, act) select id, (select min(code) from registry.act_type) from other returning fact_id), said as (insert into registry.assertion (fact_id, passage_id) select fact_id, :passage from act) insert into registry.act_victim (fact_id, person_id) select fact_id, :person from act")) {
			CitedText other = CitedText.of(this.database, TEXT).quotable(200);
			this.text = other;
			this.passage = other.passage(WORDS);
			other.told(this.passage, 1);
			assertThat(quotes()).as("before").hasSize(1);
			this.database.sql(naming)
				.param("person", this.person)
				.param("passage", this.passage)
				.param("fact",
						this.database.sql("select fact_id from registry.assertion where passage_id = ?")
							.param(this.passage)
							.query(Long.class)
							.single())
				.update();
			assertThat(quotes()).as(naming).isEmpty();
		}
	}

	/** A column that leads to a person must be known to both functions. */
	@Test
	void everyReferenceToAPersonCounts() {
		List<String> references = this.database
			.sql("""
					select split_part(con.conrelid::regclass::text, '.', 2) || '.' || att.attname
					  from pg_constraint con
					  join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
					 where con.contype = 'f' and con.confrelid = 'registry.person'::regclass and con.connamespace = 'registry'::regnamespace
					   and con.conrelid not in ('registry.person_name'::regclass, 'registry.quote_release'::regclass, 'registry.name_confirmation'::regclass, 'registry.told_apart'::regclass)""")
			.query(String.class)
			.list();
		assertThat(references).hasSizeGreaterThan(8);
		for (String function : List.of("persons_of_passages", "passages_of_persons")) {
			String definition = this.database.sql(
					"select pg_get_functiondef(oid) from pg_proc where proname = ? and pronamespace = 'internal'::regnamespace")
				.param(function)
				.query(String.class)
				.single()
				.replace("participant.", "incident_participant.");
			assertThat(references).as(function).allMatch(definition::contains);
		}
	}

	@Test
	void passageThatSharesItsWordsIsWithheldToo() {
		said();
		this.text.told(TEXT.substring(0, 60), 1);
		assertThat(quotes()).isEmpty();
	}

	@Test
	void quoteIsShownWhenThePersonIsMadePublicAndWithheldAgain() {
		said();
		this.database
			.sql("""
					update registry.person set name = 'Known Body', visibility = 'public', visibility_reason = 'asked for it'
					 where id = ?""")
			.param(this.person)
			.update();
		assertThat(quotes()).containsExactly(WORDS);
		this.database.sql("update registry.person set visibility = 'restricted' where id = ?")
			.param(this.person)
			.update();
		assertThat(quotes()).isEmpty();
	}

	@Test
	void editorReleasesAQuoteAndWithholdsItAgain() throws Exception {
		said();
		String page = "/documents/" + this.text.code() + "/passages/" + this.passage;
		this.mvc.perform(get(page + "/release").with(VIEWER)).andExpect(status().isForbidden());
		this.mvc.perform(get("/documents/" + this.text.code()).with(EDITOR))
			.andExpect(content().string(containsString(page + "/release")));
		this.mvc.perform(get(page + "/release").with(EDITOR)).andExpect(content().string(containsString(WORDS)));
		release(page, "").andExpect(status().isUnprocessableContent());
		assertThat(quotes()).isEmpty();
		release(page, "many are of this age").andExpect(status().is3xxRedirection());
		assertThat(quotes()).containsExactly(WORDS);
		this.mvc.perform(post(page + "/withhold").with(EDITOR).with(csrf())).andExpect(status().is3xxRedirection());
		assertThat(quotes()).isEmpty();
	}

	@Test
	void releaseEndsWhenTheWordsOrTheNamesChange() throws Exception {
		said();
		String page = "/documents/" + this.text.code() + "/passages/" + this.passage;
		release(page, "many are of this age");
		assertThat(quotes()).hasSize(1);
		this.database.sql("insert into registry.person_name (person_id, name) values (?, 'Somebody Else')")
			.param(this.person)
			.update();
		assertThat(quotes()).as("another spelling").isEmpty();
		release(page, "many are of this age");
		assertThat(quotes()).hasSize(1);
		this.database
			.sql("""
					update registry.passage
					   set char_end = char_end - 4, text_sha256 = encode(sha256(convert_to(?, 'UTF8')), 'hex') where id = ?""")
			.params(WORDS.substring(0, WORDS.length() - 4), this.passage)
			.update();
		assertThat(quotes()).as("other words").isEmpty();
	}

	private org.springframework.test.web.servlet.ResultActions release(String page, String reason) throws Exception {
		String seen = this.database.sql(
				"select text_sha256 || ' [' || (select number from registry.person where id = ?) || ']' from registry.passage where id = ?")
			.params(this.person, this.passage)
			.query(String.class)
			.single();
		return this.mvc
			.perform(post(page + "/release").param("seen", seen).param("reason", reason).with(EDITOR).with(csrf()));
	}

	private void said() {
		IncidentFixture incident = new Waves(this.database).wave();
		incident.whole("detained").saidBy(new Source(this.passage, this.person, null, null), Count.exactly(1));
	}

	private List<String> quotes() {
		return this.database
			.sql("select quotation from reporting.passage where document_code = ? and quotation is not null")
			.param(this.text.code())
			.query(String.class)
			.list();
	}

}
