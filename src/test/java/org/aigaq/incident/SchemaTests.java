package org.aigaq.incident;

import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.postgresql.util.PSQLException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each constraint refuses a wrong row, under its name. */
@DatabaseTest
@Transactional
class SchemaTests {

	@Autowired
	JdbcClient database;

	Waves waves;

	IncidentFixture wave;

	Source source;

	FactFixture fact;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.source = this.waves.document();
		this.fact = this.wave.whole("detained").saidBy(this.source, Count.exactly(5));
	}

	private static void refused(String constraint, Runnable change) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContainingAll("ERROR")
			.matches((cause) -> constraint.equals(((PSQLException) cause).getServerErrorMessage().getConstraint()),
					"refused by " + constraint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			assertion_count_in_order          | wording = 'between', count_low = 6, count_high = 5
			assertion_counts_not_negative     | count_low = -1, count_high = -1
			assertion_count_fits_wording      | wording = 'over'
			assertion_count_fits_wording      | wording = 'unknown'
			assertion_count_fits_wording      | count_high = 6
			assertion_count_worded            | wording = null, count_low = null, count_high = null
			assertion_wording_fkey            | wording = 'umpteen', count_low = null, count_high = null
			assertion_stance_fkey             | stance = 'whispered'
			assertion_term_of_penalty         | term_days_low = 5
			assertion_mci_of_penalty          | amount_mci = 5
			assertion_held_in_order           | held_from = '2019-06-10', held_until = '2019-06-09'
			assertion_held_form               | held_from = 'yesterday'
			assertion_held_form               | held_from = '2019-06-31T10:00'
			assertion_held_form               | held_until = '2019-06-10T25:00'
			assertion_held_form               | held_until = '0000-01-01'
			assertion_held_in_order           | held_from = '2019-06-10T10:00', held_until = '2019-06-09'
			assertion_over_a_number           | wording = 'over', count_low = 0, count_high = null
			assertion_lengths                 | scope_note = repeat('x', 1001)
			assertion_unnamed_source           | source_words = ' '
			assertion_scope_not_blank         | scope_note = ''
			assertion_count_words             | count_words = ' '
			assertion_count_words             | count_words = repeat('x', 101)
			assertion_passage_id_fkey         | passage_id = -1
			""")
	void assertionRefuses(String constraint, String change) {
		refused(constraint,
				() -> this.waves.run("update registry.assertion set " + change + " where fact_id = ?", this.fact.id()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			assertion_terms_not_negative      | term_days_low = -1
			assertion_term_in_order           | term_days_low = 6, term_days_high = 5
			assertion_amount_not_negative     | amount = -1, currency = 'KZT'
			assertion_amount_is_number        | amount = 'NaN', currency = 'KZT'
			assertion_terms_of_a_life         | term_days_low = 100001
			assertion_terms_of_a_life         | term_low = 301, term_unit = 'year'
			assertion_terms_of_a_life         | term_high = 3601, term_unit = 'month'
			assertion_terms_of_a_life         | term_low = 'NaN', term_unit = 'day'
			assertion_terms_of_a_life         | term_high = 'Infinity', term_unit = 'year'
			assertion_term_decimals           | term_low = 1.555, term_unit = 'year'
			assertion_term_with_unit          | term_low = 5
			assertion_term_with_unit          | term_unit = 'year'
			assertion_term_unit_fkey          | term_low = 5, term_unit = 'moon'
			assertion_terms_not_negative      | term_high = -1, term_unit = 'month'
			assertion_term_in_order           | term_low = 6, term_high = 5, term_unit = 'year'
			assertion_amount_in_currency      | amount = 5
			assertion_mci_limits              | amount_mci = -1
			assertion_mci_limits              | amount_mci = 1000000.01
			assertion_mci_limits              | amount_mci = 2.555
			assertion_mci_limits              | amount_mci = 'NaN'
			assertion_basis_of_amount         | amount_basis = 'each'
			assertion_amount_basis_fkey       | amount_mci = 20, amount_basis = 'some'
			assertion_holding_of_detention    | outcome = 'released'
			""")
	void assertionOfAPenaltyRefuses(String constraint, String change) {
		FactFixture fine = this.wave.whole("fined").saidBy(this.source, Count.exactly(5));
		refused(constraint,
				() -> this.waves.run("update registry.assertion set " + change + " where fact_id = ?", fine.id()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fact_type_known                   | type = 'rumour'
			fact_measure_fits                 | measure = 'fined'
			fact_counted_or_told              | measure = null, covers = null
			fact_covers_counted               | covers = null
			fact_covers_known                 | covers = 'half'
			fact_population_of_casualty       | population = 'police'
			fact_description_not_blank        | description = ' '
			fact_overlap_of_part              | may_overlap = true
			fact_part_is_counted              | part_of = id
			fact_edtf                         | date_edtf = 'June'
			fact_dates_in_order               | date_edtf = '2019-06-11/2019-06-09'
			fact_code_form                    | code = 'KZ-2019-0001-F99'
			""")
	void factRefuses(String constraint, String change) {
		refused(constraint, () -> {
			this.waves.run("update registry.fact set " + change + " where id = ?", this.fact.id());
			this.waves.check();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			incident_code_form                | code = 'X-1'
			incident_title_not_blank          | title = ' '
			incident_edtf                     | date_edtf = 'soon'
			incident_dates_in_order           | date_edtf = '2019-06-11/2019-06-09'
			incident_event_type_fkey          | event_type = 'riot'
			incident_status_fkey              | status = 'lost'
			incident_withdrawn_with_reason    | status = 'withdrawn'
			incident_not_its_own_parent       | parent_id = id
			incident_edtf_on_calendar         | date_edtf = '2019-06-31'
			incident_edtf_on_calendar         | date_edtf = '0000/2019'
			incident_code_form                | code = 'KZ-2019-1234567890'
			""")
	void incidentRefuses(String constraint, String change) {
		refused(constraint,
				() -> this.waves.run("update registry.incident set " + change + " where id = ?", this.wave.id()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			passage_bound_wholly_or_not       | char_start = 5
			passage_not_empty                 | char_start = 5, char_end = 5, text_sha256 = repeat('a', 64)
			passage_sha256_form               | char_start = 5, char_end = 6, text_sha256 = 'x'
			passage_has_locator               | paragraph = null
			passage_paragraph_positive        | paragraph = 0
			""")
	void passageRefuses(String constraint, String change) {
		refused(constraint,
				() -> this.waves.run("update registry.passage set " + change + " where id = ?", this.source.passage()));
	}

	@Test
	void passageHasTheWordsOfItsText() {
		long edition = this.waves.editionOf("Они вышли на площадь.");
		refused("passage_matches_text", () -> this.waves.run("""
				insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
				values (?, 1, 0, 3, repeat('a', 64))""", edition));
	}

	@Test
	void factNeedsAWitness() {
		refused("fact_has_assertion", () -> {
			this.wave.part("detained");
			this.waves.check();
		});
	}

	@Test
	void factKeepsItsLastWitness() {
		refused("fact_has_assertion", () -> {
			this.fact.unsay();
			this.waves.check();
		});
	}

	@Test
	void factKeepsTheRowOfItsType() {
		refused("fact_has_subtype", () -> {
			this.waves.run("delete from registry.detention where fact_id = ?", this.fact.id());
			this.waves.check();
		});
	}

	@Test
	void subtypeIsOfTheTypeOfTheFact() {
		refused("crowd_fact", () -> this.waves.run("insert into registry.crowd (fact_id) values (?)", this.fact.id()));
	}

	@Test
	void incidentHasOneWholeOfAMeasure() {
		refused("fact_one_whole", () -> this.wave.whole("detained"));
	}

	@Test
	void incidentHasOneWholeOfAMeasureAndPopulation() {
		this.wave.whole("killed", "protesters").saidBy(this.source, Count.exactly(1));
		this.wave.whole("killed", "police").saidBy(this.source, Count.exactly(1));
		refused("fact_one_whole", () -> this.wave.whole("killed", "police"));
	}

	@Test
	void partsMakeNoCircle() {
		FactFixture part = this.wave.part("detained").saidBy(this.source, Count.exactly(3));
		FactFixture within = this.wave.part("detained").in(part).saidBy(this.source, Count.exactly(2));
		refused("fact_part_of_no_circle", () -> {
			part.in(within);
			this.waves.check();
		});
	}

	@Test
	void partLiesInTheSameIncidentOrOneAbove() {
		IncidentFixture day = this.wave.child();
		day.part("detained").in(this.fact).saidBy(this.source, Count.exactly(2));
		this.waves.check();
		refused("fact_part_of_same_or_above", () -> {
			day.moveTo(null);
			this.waves.check();
		});
	}

	@Test
	void wholeIsNoPartOfWhatLiesBelow() {
		FactFixture below = this.wave.child().part("detained").saidBy(this.source, Count.exactly(2));
		refused("fact_part_of_same_or_above", () -> {
			this.wave.part("detained").in(below).saidBy(this.source, Count.exactly(1));
			this.waves.check();
		});
	}

	@Test
	void partCountsTheSameOrLess() {
		refused("fact_part_of_measure", () -> {
			this.wave.part("fined").in(this.fact).saidBy(this.source, Count.exactly(1));
			this.waves.check();
		});
	}

	@Test
	void policeAreNoPartOfTheProtesters() {
		FactFixture protesters = this.wave.whole("killed", "protesters").saidBy(this.source, Count.exactly(9));
		refused("fact_part_of_measure", () -> {
			this.wave.whole("killed", "police").in(protesters).saidBy(this.source, Count.exactly(1));
			this.waves.check();
		});
	}

	@Test
	void onePersonIsOne() {
		FactFixture one = this.wave.part("detained").about(this.waves.publicPerson("Aigerim"));
		refused("assertion_one_person_is_one", () -> one.saidBy(this.source, Count.exactly(2)));
	}

	@Test
	void incidentsMakeNoCircle() {
		IncidentFixture day = this.wave.child();
		refused("incident_parent_no_circle", () -> {
			this.wave.moveTo(day);
			this.waves.check();
		});
	}

	@Test
	void nameIsPublicOnlyForAReason() {
		long person = this.waves.restrictedPerson("Bauyrzhan Sekretov");
		refused("person_public_has_reason",
				() -> this.waves.run("update registry.person set visibility = 'public' where id = ?", person));
	}

	@Test
	void everyForeignKeyIsIndexed() {
		Stream<String> missing = this.database.sql("""
				select conrelid::regclass || ' ' || conname
				  from pg_constraint
				 where contype = 'f'
				   and connamespace in ('registry'::regnamespace, 'internal'::regnamespace, 'app'::regnamespace)
				   and not exists (select from pg_index
				                    where indrelid = conrelid and indpred is null
				                      and conkey[1] = any ((indkey::int2[])[0:0]))""")
			.query(String.class)
			.list()
			.stream();
		assertThat(missing).isEmpty();
	}

	@Test
	void everyTableOfFactIsTracked() {
		assertThat(this.database.sql("""
				select oid::regclass::text from pg_class
				 where relkind = 'r' and relnamespace = 'registry'::regnamespace
				   and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'audit')""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void hundredthFactHasACodeOfItsOwn() {
		this.database.sql("update registry.fact set code = ? where id = ?")
			.params(this.wave.code() + "-F99", this.fact.id())
			.update();
		this.wave.part("detained").saidBy(this.source, Count.exactly(1));
		this.wave.part("detained").saidBy(this.source, Count.exactly(1));
		assertThat(this.database.sql("select code from registry.fact where incident_id = ? order by id")
			.param(this.wave.id())
			.query(String.class)
			.list()).extracting((code) -> code.substring(this.wave.code().length()))
			.containsExactly("-F99", "-F100", "-F101");
	}

}
