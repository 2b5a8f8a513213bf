package org.aigaq.document;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every entry of the seed: wording, places, days, names and sources. */
@DatabaseTest
@Transactional
class SeedWordingTests {

	/** All texts of the seed that readers see, each with the code of its record. */
	private static final String TEXTS = """
			with shown (code, words) as (
			    select code, title from registry.incident
			    union all select code, summary from registry.incident
			    union all select code, description from registry.fact
			    union all select fact.code, statement.position from registry.statement join registry.fact on fact.id = fact_id
			    union all select fact.code, scope_note from registry.assertion join registry.fact on fact.id = fact_id
			    union all select 'milestone', title from registry.milestone
			    union all select 'contradiction', reason from registry.contradiction
			)
			""";

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "taken in", "took .* away", "laid to", "locked up", "let go", "ask(s|ed)? leave",
			"no leave", "enlistment", "carried off", "put down", "blacken", "call-up paper" })
	void everydayWordsOfTheField(String odd) {
		assertThat(this.database.sql(TEXTS + "select code || ': ' || words from shown where words ~* ?")
			.param("\\m" + odd + "\\M")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void actsAreWordedAsClaims() {
		assertThat(this.database.sql("""
				select code || ': ' || description
				  from registry.fact
				 where type = 'act' and description !~ '(said (not )?to|accused of|reported to|^Use of )'""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void whoIsAccusedInAPositionIsNeverAccusedWithoutTheSource() {
		assertThat(this.database
			.sql("""
					select fact.code || ': ' || statement.position
					  from registry.statement
					  join registry.fact on fact.id = fact_id
					  join registry.statement_subject subject on subject.fact_id = fact.id
					  left join registry.person on person.id = subject.person_id
					  left join registry.organisation on organisation.id = subject.organisation_id
					 where (person.name in ('Mukhtar Ablyazov', 'Kairat Satybaldy', 'Vladimir Putin', 'Nursultan Nazarbayev')
					        or organisation.name in ('Open Dialogue Foundation', 'Democratic Choice of Kazakhstan', 'Government of Kazakhstan'))
					   and topic in ('cause', 'leadership', 'legality', 'responsibility', 'other')
					   and statement.position !~ '(says|say,|ccording to|tells it|has heard|did not want|resigned)'""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void whoeverAFactNamesIsInTheRegisters() {
		assertThat(this.database
			.sql("""
					with said (words) as (
					    select description from reporting.said union all select position from reporting.statement
					), known (name) as (
					    select name from registry.person where visibility = 'public' union all select name from registry.organisation
					)
					select name
					  from known
					 where exists (select from said where strpos(words, name) > 0)
					   and not exists (select from reporting.person where person.name = known.name)
					   and not exists (select from reporting.organisation where organisation.name = known.name)""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void factsTakeNoCityThatTheirDocumentsDoNotName() {
		assertThat(this.database.sql("""
				select fact_code
				  from internal.said
				 where incident_code = 'KZ-2019-0009' and 'Shymkent' = any (cities)
				 group by fact_code
				having bool_and(document_code <> 'D-0001')""").query(String.class).list()).isEmpty();
		assertThat(cities("KZ-2019-0009-F05")).containsExactly("Almaty", "Astana");
		assertThat(cities("KZ-2012-0001-F03")).isEmpty();
		assertThat(cities("KZ-2019-0002-F01")).isEmpty();
	}

	@Test
	void factsTakeNoDayThatTheirDocumentsDoNotGive() {
		assertThat(this.database
			.sql("""
					select string_agg(distinct fact_code || ' ' || coalesce(date_edtf, 'none'), ', ' order by fact_code || ' ' || coalesce(date_edtf, 'none'))
					  from reporting.said
					 where fact_code in ('KZ-2019-0002-F01', 'KZ-2019-0004-F02', 'KZ-2019-0005-F04', 'KZ-2019-0009-F05', 'KZ-2019-0011-F17')""")
			.query(String.class)
			.single())
			.isEqualTo("KZ-2019-0002-F01 2019, KZ-2019-0004-F02 none, KZ-2019-0005-F04 2019, "
					+ "KZ-2019-0009-F05 2019-06-09/2019-06-11, KZ-2019-0011-F17 2019-06-10/2019-06-11");
	}

	@Test
	void nobodyOrganisedAnythingAndEachRoleHasItsSource() {
		assertThat(this.database.sql(
				"select count(*) from reporting.participant where role = 'organiser' and document_code between 'D-0001' and 'D-0005'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.database.sql("""
				select incident_code || ' ' || role || ' ' || asserted_by
				  from reporting.participant
				 where asserted_by <> 'the document itself' and document_code between 'D-0001' and 'D-0005'""")
			.query(String.class)
			.list()).containsExactlyInAnyOrder(
					"KZ-2019-0009 judge General Prosecutor's Office of Kazakhstan (Saparbek Nurpeisov)",
					"KZ-2019-0011 authority Aslan Kokylbekov", "KZ-2022-0005 authority the interviewer",
					"KZ-2022-0006 authority the person interviewed");
	}

	@Test
	void wordsOfOthersAreRelayedByTheTwoOfTheInterview() {
		assertThat(this.database.sql("""
				select fact_code || ' ' || said_by
				  from internal.said
				 where document_code = 'D-0005' and relayed_by is not null""").query(String.class).list())
			.containsExactlyInAnyOrder(
					"KZ-2022-0001-F02 Kassym-Jomart Tokayev, as relayed by “the person interviewed”, from hearsay",
					"KZ-2022-0001-F06 “people”, as relayed by “the person interviewed”",
					"KZ-2022-0001-F42 “people”, as relayed by “the person interviewed”",
					"KZ-2022-0001-F40 Kassym-Jomart Tokayev, as relayed by “the interviewer”",
					"KZ-2022-0003-F04 Kassym-Jomart Tokayev, as relayed by “the interviewer”",
					"KZ-2022-0003-F07 Kassym-Jomart Tokayev, as relayed by “the interviewer”, from hearsay");
		assertThat(this.database
			.sql("select count(*) from internal.said where document_code = 'D-0005' and source_kind = 'author'")
			.query(Integer.class)
			.single()).isZero();
	}

	private List<String> cities(String fact) {
		return this.database.sql("select unnest(cities) from reporting.fact where fact_code = ?")
			.param(fact)
			.query(String.class)
			.list();
	}

}
