package org.aigaq.shared.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.aigaq.incident.FactFixture.Count.between;
import static org.aigaq.incident.FactFixture.Count.dozens;
import static org.aigaq.incident.FactFixture.Count.exactly;
import static org.aigaq.incident.FactFixture.Count.over;
import static org.aigaq.incident.FactFixture.Count.upTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Claims and the reasons of disagreements, in three languages. */
@DatabaseTest
@Transactional
class ClaimWordsTests {

	@Autowired
	JdbcClient database;

	@Autowired
	ClaimWords words;

	Waves waves;

	IncidentFixture wave;

	Source ministry;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.ministry = this.waves.organisation("Ministry");
	}

	@Test
	void claimsAndTheirSourcesReadInEnglishAsInTheView() {
		record Claim(String claim, String attribution, String values) {
		}
		this.wave.whole("detained").saidBy(this.ministry, dozens()).deniedBy(this.waves.unnamed("officials"));
		List<Claim> claims = this.database.sql("select claim, attribution, values from internal.claim")
			.query(Claim.class)
			.list();
		ClaimWords english = this.words.in(Locale.ENGLISH);

		assertThat(claims).hasSizeGreaterThan(300).allSatisfy((row) -> {
			ClaimValues values = ClaimValues.of(row.values());
			assertThat(english.claim(values)).isEqualTo(row.claim());
			assertThat(english.attribution(values)).isEqualTo(row.attribution());
		});
	}

	@Test
	void numbersOfOneThing() {
		this.wave.whole("penalised")
			.saidBy(this.waves.unnamed("officials"), over(950))
			.saidBy(this.waves.document(), upTo(50));
		assertThat(whys()).containsExactly(
				"Two figures for one thing that do not meet: more than 950 penalised (“officials” (D)), up to 50 penalised (the document itself (D)).",
				"Два числа об одном и том же (подвергнуты взысканиям) не сходятся: более 950 — «officials» (D); до 50 — сам документ (D).",
				"Бір нәрсе туралы екі сан (жазаланды) сәйкес келмейді: 950-ден астам — «officials» (D); 50-ге дейін — құжаттың өзі (D).");
	}

	@Test
	void partsAboveTheWhole() {
		this.wave.whole("penalised").saidBy(this.ministry, exactly(950));
		this.wave.whole("arrested").saidBy(this.ministry, exactly(670));
		this.wave.whole("fined").saidBy(this.ministry, exactly(287));
		assertThat(whys()).containsExactly(
				"The parts that Ministry names add up to 957, more than the whole that the same source gives: 950 penalised.",
				"Части, которые называет один источник (Ministry), в сумме дают 957 — больше целого, которое называет он же: подвергнуты взысканиям: 950.",
				"Бір дереккөз (Ministry) атаған бөліктердің қосындысы: 957; бұл сол дереккөздің өзі атаған бүтіннен көп: жазаланды: 950.");
		assertThat(in("ru").left(found())).isEqualTo("957: арестованы судом: 670 + оштрафованы: 287");
	}

	@Test
	void partsBelowTheWhole() {
		FactFixture whole = this.wave.whole("penalised").saidBy(this.ministry, exactly(957));
		this.wave.whole("arrested").saidBy(this.ministry, exactly(670));
		this.wave.whole("fined").saidBy(this.ministry, between(100, 115));
		gives(whole, "complete = true");
		assertThat(whys()).containsExactly(
				"According to Ministry the parts are all; they add up to up to 785, less than the whole that the same source gives: 957 penalised.",
				"По словам одного источника (Ministry), других частей нет; в сумме они дают до 785 — меньше целого, которое называет он же: подвергнуты взысканиям: 957.",
				"Бір дереккөздің (Ministry) айтуынша, басқа бөлік жоқ; қосындысы: ең көбі 785; бұл сол дереккөздің өзі атаған бүтіннен аз: жазаланды: 957.");
	}

	@Test
	void termsOfOnePerson() {
		long person = this.waves.publicPerson("Aigerim");
		for (int days : List.of(1, 22)) {
			gives(this.wave.part("arrested").about(person).saidBy(this.ministry, exactly(1)),
					"term_days_low = %1$d, term_days_high = %1$d".formatted(days));
		}
		assertThat(whys()).containsExactly(
				"Two terms for one person that do not meet: 1 day (Ministry), 22 days (Ministry).",
				"Два срока одного человека не сходятся: 1 сутки — Ministry; 22 суток — Ministry.",
				"Бір адамның екі мерзімі сәйкес келмейді: 1 тәулік — Ministry; 22 тәулік — Ministry.");
	}

	@Test
	void zeroOfHarm() {
		this.wave.whole("injured", "protesters").saidBy(this.ministry, exactly(0));
		this.wave.part("killed", "protesters").saidBy(this.ministry, exactly(1000));
		assertThat(whys()).containsExactly(
				"A zero of harm against somebody harmed: 0 injured (protesters) (Ministry), 1,000 killed (protesters) (Ministry).",
				"С одной стороны: ранены, травмированы (протестующие): 0 (Ministry); с другой: убиты (протестующие): 1\u00A0000 (Ministry).",
				"Бір жағынан: жараланды (наразылық білдірушілер): 0 (Ministry); екінші жағынан: қаза тапты (наразылық білдірушілер): 1\u00A0000 (Ministry).");
	}

	@Test
	void whoMayNotBeNamedIsANumber() {
		Source person = new Source(this.waves.document().passage(), this.waves.restrictedPerson("Aru B."), null, null);
		Source paper = this.waves.document();
		run("""
				update registry.document set visibility = 'restricted'
				 where id = (select document_id from registry.document_edition
				               join registry.passage on passage.edition_id = document_edition.id
				              where passage.id = ?)""", paper.passage());
		FactFixture fact = this.wave.whole("detained").saidBy(person, exactly(5)).saidBy(paper, exactly(9));
		run("update registry.assertion set relayed_person_id = ? where fact_id = ? and passage_id = ?",
				Objects.requireNonNull(person.person()), fact.id(), paper.passage());
		assertThat(whys()).containsExactly(
				"Two figures for one thing that do not meet: 5 detained (Person N), 9 detained (the document itself, as relayed by Person N (Document N)).",
				"Два числа об одном и том же (задержаны) не сходятся: 5 — Лицо N; 9 — сам документ, передаёт Лицо N (Документ N).",
				"Бір нәрсе туралы екі сан (ұсталды) сәйкес келмейді: 5 — N-тұлға; 9 — құжаттың өзі, N-тұлға хабарлауынша (N-құжат).");
		assertThat(Stream.of("ru", "kk").map((language) -> in(language).attribution(found().rightSaid())))
			.noneMatch((said) -> said.contains("Person") || said.contains("Document"));
	}

	private void gives(FactFixture fact, String values) {
		run("update registry.assertion set " + values + " where fact_id = ?", fact.id());
	}

	private void run(String sql, Object... parameters) {
		this.database.sql(sql).params(List.of(parameters)).update();
	}

	private ClaimWords in(String language) {
		return this.words.in(Locale.forLanguageTag(language));
	}

	/** The only disagreement of the wave. */
	private DisagreementValues found() {
		return DisagreementValues
			.of(this.database.sql("select to_jsonb(found) from internal.disagreement found where incident_code = ?")
				.param(this.wave.code())
				.query(String.class)
				.single());
	}

	/**
	 * The reasons in English, Russian and Kazakh, without the numbers of documents and
	 * people and the ministry.
	 */
	private List<String> whys() {
		DisagreementValues found = found();
		return Stream.of("en", "ru", "kk")
			.map((language) -> in(language).why(found)
				.replaceAll("D-[0-9]+", "D")
				.replaceAll("(?<=Ministry) [0-9]+", "")
				.replaceAll("(?<=(Person|Document|Лицо|Документ) )[0-9]+|[0-9]+(?=-тұлға|-құжат)", "N"))
			.toList();
	}

}
