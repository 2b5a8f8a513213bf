package org.aigaq.incident;

import java.util.List;
import java.util.Locale;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.Waves.Source;
import org.aigaq.shared.claim.ClaimWords;
import org.aigaq.shared.claim.DisagreementValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.aigaq.incident.FactFixture.Count.about;
import static org.aigaq.incident.FactFixture.Count.atLeast;
import static org.aigaq.incident.FactFixture.Count.between;
import static org.aigaq.incident.FactFixture.Count.exactly;
import static org.aigaq.incident.FactFixture.Count.over;
import static org.aigaq.incident.FactFixture.Count.upTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Each rule finds its disagreements, worked out by hand. */
@DatabaseTest
@Transactional
class DisagreementTests {

	@Autowired
	JdbcClient database;

	@Autowired
	ClaimWords words;

	Waves waves;

	IncidentFixture wave;

	Source ministry;

	Source office;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.ministry = this.waves.organisation("Ministry");
		this.office = this.waves.organisation("Office");
	}

	@AfterEach
	void theDatabaseAcceptsWhatWasTold() {
		this.waves.check();
	}

	/**
	 * The English texts of pages and reports are those of the view, for all data of the
	 * tests.
	 */
	@AfterEach
	void sentencesReadAsInTheView() {
		record Found(String leftClaim, String rightClaim, String why, String values) {
		}
		ClaimWords english = this.words.in(Locale.ENGLISH);
		assertThat(this.database
			.sql("select left_claim, right_claim, why, to_jsonb(found) as values from internal.disagreement found")
			.query(Found.class)
			.list()).hasSizeGreaterThan(20).allSatisfy((row) -> {
				DisagreementValues values = DisagreementValues.of(row.values());
				assertThat(english.left(values)).isEqualTo(row.leftClaim());
				assertThat(english.right(values)).isEqualTo(row.rightClaim());
				assertThat(english.why(values)).isEqualTo(row.why());
			});
	}

	@Test
	void numbersOfOneFactThatDoNotMeetAreFoundPairByPair() {
		this.wave.whole("arrested")
			.saidBy(this.ministry, exactly(670))
			.saidBy(this.office, exactly(670))
			.saidBy(this.waves.document(), exactly(218));
		assertThat(found()).containsExactly("count_range: 670 arrested by a court | 218 arrested by a court",
				"count_range: 670 arrested by a court | 218 arrested by a court");
	}

	@ParameterizedTest
	@CsvSource({ "700, true", "909, true", "910, false", "1111, false", "1112, true" })
	// 909 is at most 999.9
	void roundedFigureIsTakenTenPercentWiderEitherWay(int rounded, boolean differ) {
		this.wave.whole("detained").saidBy(this.ministry, about(rounded)).saidBy(this.office, exactly(1000));
		assertThat(found()).hasSize(differ ? 1 : 0);
	}

	@Test
	void denialIsFoundAndStandsOnTheRight() {
		this.wave.whole("detained").saidBy(this.ministry, exactly(40)).deniedBy(this.office);
		assertThat(found()).containsExactly("asserted_denied: 40 detained | denies: detained");
	}

	@Test
	void termsOfOnePenaltyThatDoNotMeetAreFound() {
		FactFixture arrest = this.wave.part("arrested")
			.saidBy(this.ministry, exactly(3))
			.saidBy(this.office, exactly(3))
			.saidBy(this.waves.document(), exactly(3));
		gives(arrest, 0, "term_days_low = 6, term_days_high = 15");
		gives(arrest, 1, "term_days_low = 20");
		gives(arrest, 2, "term_days_low = 15, term_days_high = 20");
		assertThat(found())
			.containsExactly("term_range: arrested there: 6 to 15 days | arrested there: at least 20 days");
	}

	@Test
	void finesInOneCurrencyThatDifferAreFound() {
		FactFixture fine = this.wave.part("fined")
			.saidBy(this.ministry, exactly(1))
			.saidBy(this.office, exactly(1))
			.saidBy(this.waves.document(), exactly(1));
		gives(fine, 0, "amount = 126250, currency = 'KZT'");
		gives(fine, 1, "amount = 50500.5, currency = 'KZT'");
		gives(fine, 2, "amount = 300, currency = 'USD'");
		assertThat(found()).containsExactly("amount_range: fined there: 126,250 KZT | fined there: 50,500.5 KZT");
	}

	@Test
	void finesAreComparedInOneUnitAndOnOneBasis() {
		FactFixture fine = this.wave.part("fined")
			.saidBy(this.ministry, exactly(5))
			.saidBy(this.office, exactly(5))
			.saidBy(this.waves.document(), exactly(5));
		gives(fine, 0, "amount_mci = 20, amount_basis = 'each'");
		gives(fine, 1, "amount_mci = 100, amount_basis = 'total'");
		gives(fine, 2, "amount_mci = null, amount = 50500, currency = 'KZT', amount_basis = 'each'");
		assertThat(found()).isEmpty();
		gives(fine, 1, "amount_mci = 50.5, amount_basis = 'each'");
		assertThat(found())
			.containsExactly("amount_range: fined there: 20 MCI per person | fined there: 50.5 MCI per person");
	}

	@Test
	void fineOfOnePersonIsComparedWhateverItsBasis() {
		FactFixture fine = this.wave.part("fined").saidBy(this.ministry, exactly(1)).saidBy(this.office, exactly(1));
		gives(fine, 0, "amount_mci = 20, amount_basis = 'each'");
		gives(fine, 1, "amount_mci = 30");
		assertThat(found()).containsExactly("amount_range: fined there: 20 MCI per person | fined there: 30 MCI");
	}

	@Test
	void timesOfOneDetentionThatDoNotMeetAreFound() {
		FactFixture held = this.wave.part("detained")
			.about(this.waves.publicPerson("Aigerim"))
			.saidBy(this.ministry, exactly(1))
			.saidBy(this.office, exactly(1))
			.saidBy(this.waves.document(), exactly(1));
		gives(held, 0, "held_from = '2019-06-10T18:30', held_until = '2019-06-11T01:30'");
		// ends later
		gives(held, 1, "held_from = '2019-06-10', held_until = '2019-06-12'");
		gives(held, 2, "held_from = '2019-06-10T18:30'");
		assertThat(found())
			.containsExactly("held_range: detained there: held from 2019-06-10 18:30 until 2019-06-11 01:30 | "
					+ "detained there: held from 2019-06-10 until 2019-06-12");
	}

	@Test
	void partGreaterThanWhatAnySourceGivesOfTheWholeIsFound() {
		FactFixture whole = this.wave.whole("detained")
			.saidBy(this.ministry, about(700))
			.saidBy(this.office, over(600));
		IncidentFixture day = this.wave.child();
		day.part("detained").saidBy(this.waves.document(), atLeast(900));
		this.wave.part("detained").in(whole).saidBy(this.waves.document(), exactly(860));
		assertThat(found()).containsExactly("part_above_whole: 860 detained | about 700 detained",
				// 770 is allowed
				"part_above_whole: at least 900 detained | about 700 detained");
	}

	@Test
	void partOfABroaderMeasureLiesInIt() {
		this.wave.whole("penalised").saidBy(this.ministry, exactly(100));
		this.wave.child().whole("fined").saidBy(this.office, exactly(101));
		assertThat(found()).containsExactly("part_above_whole: 101 fined | 100 penalised");
	}

	@Test
	void partsOfOneSourceThatSumAboveItsWholeAreFound() {
		this.wave.whole("penalised").saidBy(this.ministry, exactly(950)).saidBy(this.office, exactly(900));
		this.wave.whole("arrested").saidBy(this.ministry, exactly(670));
		this.wave.whole("fined").saidBy(this.ministry, exactly(115)).saidBy(this.office, exactly(115));
		this.wave.whole("warned").saidBy(this.ministry, exactly(172));
		assertThat(found()).containsExactly("count_range: 950 penalised | 900 penalised",
				"parts_above_whole: 957: 670 arrested by a court + 115 fined + 172 warned | 950 penalised");
	}

	@Test
	void personInTwoPartsCountsOnceInASum() {
		long person = this.waves.publicPerson("Aigerim");
		this.wave.whole("detained").saidBy(this.ministry, exactly(1));
		this.wave.part("detained").about(person).saidBy(this.ministry, exactly(1));
		this.wave.child().part("detained").about(person).saidBy(this.ministry, exactly(1));
		assertThat(found()).isEmpty();
		this.wave.part("detained").about(this.waves.publicPerson("Dana")).saidBy(this.ministry, exactly(1));
		assertThat(found()).containsExactly("parts_above_whole: 2: detained there + detained there | 1 detained");
	}

	@Test
	void partsThatAreSaidToBeAllAndSumBelowTheWholeAreFound() {
		FactFixture whole = this.wave.whole("penalised").saidBy(this.ministry, exactly(957));
		this.wave.whole("arrested").saidBy(this.ministry, exactly(670));
		this.wave.whole("fined").saidBy(this.ministry, between(100, 115));
		assertThat(found()).isEmpty();
		gives(whole, 0, "complete = true");
		assertThat(found()).containsExactly(
				"parts_below_whole: up to 785: 670 arrested by a court + 100 to 115 fined | 957 penalised");
		// the rest may be exactly the number that is missing
		this.wave.whole("warned").saidBy(this.ministry, atLeast(20));
		assertThat(found()).isEmpty();
	}

	@Test
	void outcomesThatExcludeEachOtherAreFound() {
		long person = this.waves.publicPerson("Aigerim");
		FactFixture held = this.wave.part("detained")
			.about(person)
			.saidBy(this.ministry, exactly(1))
			.saidBy(this.office, exactly(1))
			.saidBy(this.waves.document(), exactly(1));
		gives(held, 0, "outcome = 'released'");
		gives(held, 1, "outcome = 'administrative_arrest'");
		gives(held, 2, "outcome = 'tried'");
		FactFixture again = this.wave.part("detained").about(person).saidBy(this.office, exactly(1));
		gives(again, 0, "outcome = 'held'");
		assertThat(found()).containsExactly(
				"person_outcome: detained there: released, ground not given | detained there: administrative arrest",
				"person_outcome: detained there: released, ground not given | detained there: still held");
	}

	@Test
	void penaltyThatTheEndOfItsDetentionExcludesIsFound() {
		long person = this.waves.publicPerson("Aigerim");
		FactFixture held = this.wave.part("detained").about(person).saidBy(this.ministry, exactly(1));
		gives(held, 0, "outcome = 'released_without_charge'");
		FactFixture fine = this.wave.part("fined").about(person).saidBy(this.office, exactly(1));
		this.waves.run("update registry.penalty set detention_id = ? where fact_id = ?", held.id(), fine.id());
		assertThat(found())
			.containsExactly("person_outcome: detained there: released without charge | fined there: fine");
	}

	@Test
	void termsOfOnePersonThatDoNotMeetAreFoundInTwoFacts() {
		long person = this.waves.publicPerson("Aigerim");
		for (int days : List.of(10, 15)) {
			gives(this.wave.part("arrested").about(person).saidBy(this.ministry, exactly(1)), 0,
					"term_days_low = %1$d, term_days_high = %1$d".formatted(days));
		}
		assertThat(found()).containsExactly("person_term: arrested there: 10 days | arrested there: 15 days");
	}

	@Test
	void zeroOfHarmIsFoundAgainstSomebodyHarmed() {
		this.wave.whole("injured", "protesters").saidBy(this.ministry, exactly(0));
		this.wave.part("killed", "protesters").saidBy(this.office, exactly(1));
		this.wave.child().part("killed", "protesters").saidBy(this.waves.document(), exactly(2));
		assertThat(found()).containsExactly("zero_harm: 0 injured (protesters) | 1 killed (protesters)",
				"zero_harm: 0 injured (protesters) | 2 killed (protesters)");
	}

	@Test
	void contradictionOfAnEditorIsFoundInBothIncidents() {
		IncidentFixture other = this.waves.wave();
		FactFixture first = this.wave.part("detained").saidBy(this.ministry, exactly(3));
		FactFixture second = other.part("fined").saidBy(this.office, exactly(4));
		this.waves.run(
				"insert into registry.contradiction (left_assertion_id, right_assertion_id, reason) values (?, ?, 'Nobody was fined without being held.')",
				assertion(first, 0), assertion(second, 0));
		assertThat(found()).containsExactly("contradiction: 3 detained | 4 fined");
		assertThat(found(other)).containsExactly("contradiction: 3 detained | 4 fined");
		assertThat(whys()).containsExactly("An editor sees a contradiction: Nobody was fined without being held.");
		other.become("draft");
		assertThat(this.database.sql("select count(*) from reporting.disagreement where incident_code = ?")
			.param(this.wave.code())
			.query(Integer.class)
			.single()).isZero();
	}

	private void gives(FactFixture fact, int nth, String values) {
		this.waves.run("update registry.assertion set " + values + " where id = ?", assertion(fact, nth));
	}

	private long assertion(FactFixture fact, int nth) {
		return this.database.sql("select id from registry.assertion where fact_id = ? order by id offset ? limit 1")
			.param(fact.id())
			.param(nth)
			.query(Long.class)
			.single();
	}

	private List<String> found() {
		return found(this.wave);
	}

	/** The disagreements of an incident and its wave, the larger number on the left. */
	private List<String> found(IncidentFixture incident) {
		return this.database
			.sql("""
					select rule || ': ' || case when turned then right_claim || ' | ' || left_claim else left_claim || ' | ' || right_claim end as pair
					  from (select *, rule = 'count_range' and left_low < right_low as turned from internal.disagreement) found
					 where :code in (incident_code, right_incident_code)
					 order by pair""")
			.param("code", incident.code())
			.query(String.class)
			.list();
	}

	private List<String> whys() {
		return this.database.sql("select why from internal.disagreement where incident_code = ?")
			.param(this.wave.code())
			.query(String.class)
			.list();
	}

	@Test
	void factIsDisputedInTheTallyWhereTwoOfItsClaimsDisagree() {
		this.wave.whole("detained").saidBy(this.ministry, about(910)).saidBy(this.office, exactly(1000));
		this.wave.whole("penalised").saidBy(this.ministry, about(909)).saidBy(this.office, exactly(1000));
		this.wave.part("fined").saidBy(this.ministry, exactly(1)).deniedBy(this.office);
		assertThat(this.database.sql("""
				select fact.code
				  from internal.fact_range range
				  join registry.fact on fact.id = range.fact_id
				 where range.disputed <> (fact.code in (select left_fact from internal.disagreement
				                                         where rule in ('count_range', 'asserted_denied')))""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void sourcesAreTheSameByTheKeyOfTheTally() {
		assertThat(this.database
			.sql("""
					select assertion.id
					  from registry.assertion
					  join internal.assertion_range on assertion_range.assertion_id = assertion.id
					  join registry.passage on passage.id = assertion.passage_id
					  join registry.document_edition edition on edition.id = passage.edition_id
					 where source <> internal.source_key(source_organisation_id, source_person_id, source_words, edition.document_id)""")
			.query(Long.class)
			.list()).isEmpty();
	}

	@Test
	void oneSourceInTwoDocumentsIsOneSource() {
		Source again = new Source(this.office.passage(), null, this.ministry.organisation(), null);
		this.wave.whole("arrested").saidBy(this.ministry, exactly(670)).saidBy(again, exactly(670));
		assertThat(Figure.of(this.database, this.wave, "arrested", null)).isEqualTo(Figure.stated(670, 670).sources(1));
	}

}
