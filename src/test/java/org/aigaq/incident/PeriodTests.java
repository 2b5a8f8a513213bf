package org.aigaq.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether something was surely or possibly in a period, for every form of a date. */
@DatabaseTest
@Transactional
class PeriodTests {

	/** The periods, in the order of the columns of the table below. */
	private static final List<Period> PERIODS = List.of(Period.of("2019-06-10", "2019-06-30"),
			Period.of("2019-06-01", "2019-06-30"), Period.of("2019-01-01", "2019-12-31"),
			Period.of("2012-01-01", "2012-12-31"), Period.of("1955-01-01", "1955-01-31"),
			Period.of("2019-06-09", "2019-06-09"), Period.of("2022-01-01", "2022-01-31"), Period.of(null, "2012-12-31"),
			Period.of("2019-06-10", null), Period.of(null, null));

	@Autowired
	JdbcClient database;

	IncidentFixture incident;

	@BeforeEach
	void enterIncident() {
		Waves waves = new Waves(this.database);
		this.incident = waves.wave();
		this.incident.whole("detained").saidBy(waves.document(), Count.exactly(5));
		this.incident.general("crowd").saidBy(waves.document(), Count.exactly(5));
	}

	// S: surely in; p: possibly in, not surely; -: not in
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "undated",
			textBlock = """
					                      | 10–30 June | June 2019 | 2019 | 2012 | Jan. 1955 | 9 June 2019 | Jan. 2022 | to 2012 | from 10 June 2019 | all
					undated               | p          | p         | p    | p    | p         | p           | p         | p       | p                 | S
					2019-06-09            | -          | S         | S    | -    | -         | S           | -         | -       | -                 | S
					2019-06-10            | S          | S         | S    | -    | -         | -           | -         | -       | S                 | S
					2019-06-30            | S          | S         | S    | -    | -         | -           | -         | -       | S                 | S
					2019-07-01            | -          | -         | S    | -    | -         | -           | -         | -       | S                 | S
					2019-06               | p          | S         | S    | -    | -         | p           | -         | -       | p                 | S
					2019-06-XX            | p          | S         | S    | -    | -         | p           | -         | -       | p                 | S
					2019                  | p          | p         | S    | -    | -         | p           | -         | -       | p                 | S
					2019-XX               | p          | p         | S    | -    | -         | p           | -         | -       | p                 | S
					2012                  | -          | -         | -    | S    | -         | -           | -         | S       | -                 | S
					2019-06-09?           | -          | S         | S    | -    | -         | S           | -         | -       | -                 | S
					2019-06~              | p          | S         | S    | -    | -         | p           | -         | -       | p                 | S
					2019%                 | p          | p         | S    | -    | -         | p           | -         | -       | p                 | S
					2022-01?              | -          | -         | -    | -    | -         | -           | S         | -       | S                 | S
					2019-06-09/2019-06-11 | S          | S         | S    | -    | -         | S           | -         | -       | S                 | S
					2019-06-09/2019-06-09 | -          | S         | S    | -    | -         | S           | -         | -       | -                 | S
					2019-06-09/2019-06    | p          | S         | S    | -    | -         | S           | -         | -       | p                 | S
					2019-06/2019-06-20    | S          | S         | S    | -    | -         | p           | -         | -       | S                 | S
					2019/2019-06          | p          | S         | S    | -    | -         | p           | -         | -       | p                 | S
					2019-05/2019-06       | p          | S         | S    | -    | -         | p           | -         | -       | p                 | S
					2019-05/2019-07       | S          | S         | S    | -    | -         | S           | -         | -       | S                 | S
					2018/2019             | p          | p         | S    | -    | -         | p           | -         | -       | p                 | S
					2018/2020             | S          | S         | S    | -    | -         | S           | -         | -       | S                 | S
					2012-12-31/2019-06-10 | S          | S         | S    | S    | -         | S           | -         | S       | S                 | S
					2012%/2013~           | -          | -         | -    | S    | -         | -           | -         | S       | -                 | S
					1955-01               | -          | -         | -    | -    | S         | -           | -         | S       | -                 | S
					1954/1956             | -          | -         | -    | -    | S         | -           | -         | S       | -                 | S
					../2012               | -          | -         | -    | S    | p         | -           | -         | S       | -                 | S
					../2012-06-15         | -          | -         | -    | S    | p         | -           | -         | S       | -                 | S
					../2019-06            | p          | S         | S    | p    | p         | p           | -         | p       | p                 | S
					../2019-06~           | p          | S         | S    | p    | p         | p           | -         | p       | p                 | S
					2012/..               | p          | p         | p    | S    | -         | p           | p         | S       | p                 | S
					2019-06-10/..         | S          | S         | S    | -    | -         | -           | p         | -       | S                 | S
					2022-01-02?/..        | -          | -         | -    | -    | -         | -           | S         | -       | S                 | S
					2022?-01-02/..        | -          | -         | -    | -    | -         | -           | S         | -       | S                 | S
					2019-06-?10           | S          | S         | S    | -    | -         | -           | -         | -       | S                 | S
					2019-~06/2019-07      | S          | S         | S    | -    | -         | p           | -         | -       | S                 | S""",
			useHeadersInDisplayName = true)
	void tellsSurelyFromPossibly(@Nullable String edtf, String one, String two, String three, String four, String five,
			String six, String seven, String eight, String nine, String ten) {
		this.incident.on((edtf != null) ? ApproximateDate.parse(edtf).edtf() : null);
		String expected = one + two + three + four + five + six + seven + eight + nine + ten;
		assertThat(answers("reporting.incident where code = :code")).isEqualTo(expected);
		assertThat(answers("reporting.fact where incident_code = :code and covers = 'whole'")).isEqualTo(expected);
		assertThat(answers("reporting.detention where incident_code = :code")).isEqualTo(expected);
		// a general statement takes no date from its incident
		assertThat(answers("reporting.crowd where incident_code = :code")).isEqualTo("pppppppppS");
	}

	@Test
	void takesTheDateOfAFactBeforeThatOfItsIncident() {
		this.incident.on("2019")
			.whole("fined")
			.on("2019-06-10")
			.saidBy(new Waves(this.database).document(), Count.exactly(1));
		assertThat(answers("reporting.incident where code = :code")).startsWith("pp");
		assertThat(answers("reporting.penalty where incident_code = :code")).startsWith("SS");
	}

	@Test
	void datesBackgroundEventsAlike() {
		this.database.sql("insert into registry.milestone (title, date_edtf) values ('Vote', '2019-06')").update();
		this.database.sql("""
				insert into registry.milestone_passage
				select milestone.id, incident_passage.passage_id from registry.milestone, registry.incident_passage
				 where milestone.title = 'Vote' and incident_passage.incident_id = :id""")
			.param("id", this.incident.id())
			.update();
		assertThat(answers("reporting.milestone where title = 'Vote' and :code <> ''")).startsWith("pSS-");
	}

	@Test
	void isPossiblyInWhereItIsSurelyIn() {
		assertThat(this.database
			.sql("""
					with date (edtf) as (
					    select distinct date_edtf from (select date_edtf from registry.incident
					                                    union all select date_edtf from registry.fact) dated
					    union
					    select a || '/' || b from unnest(array['..', '2019', '2019-06', '2019-06-10', '2020-02-29']) a,
					                              unnest(array['..', '2019', '2019-06', '2019-06-10', '2020-02-29']) b
					     where registry.edtf_valid(a || '/' || b)
					       and coalesce(registry.edtf_earliest(a || '/' || b) <= registry.edtf_latest(a || '/' || b), true)
					), period (first, last) as (
					    select a, b from unnest(array[null, '2019-01-01', '2019-06-10', '2019-06-30', '2019-12-31', '2020-03-01']::date[]) a,
					                     unnest(array[null, '2019-01-01', '2019-06-10', '2019-06-30', '2019-12-31', '2020-03-01']::date[]) b
					     where coalesce(a <= b, true)
					)
					select edtf || ' in ' || period::text
					  from date, period
					 where reporting.in_period(registry.edtf_start_latest(edtf), registry.edtf_end_earliest(edtf), first, last)
					   and not reporting.in_period(registry.edtf_earliest(edtf), registry.edtf_latest(edtf), first, last)""")
			.query(String.class)
			.list()).isEmpty();
	}

	/** A letter for each period. */
	private String answers(String rows) {
		return PERIODS.stream()
			.map((period) -> this.database.sql("""
					select case when surely then 'S' when possibly then 'p' else '-' end
					  from (select distinct reporting.in_period(start_latest, end_earliest, :from, :to) as surely,
					               reporting.in_period(date_earliest, date_latest, :from, :to) as possibly
					          from %s) answer""".formatted(rows))
				.param("code", this.incident.code())
				.param("from", period.from())
				.param("to", period.to())
				.query(String.class)
				.single())
			.collect(Collectors.joining());
	}

	/** A period; {@code null}: without this end. */
	private record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

		static Period of(@Nullable String from, @Nullable String to) {
			return new Period((from != null) ? LocalDate.parse(from) : null, (to != null) ? LocalDate.parse(to) : null);
		}

	}

}
