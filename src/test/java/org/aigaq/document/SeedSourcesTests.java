package org.aigaq.document;

import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Alleged violations and claims of the seed with their sources, stances and locations,
 * written by hand from the five documents.
 */
@DatabaseTest
@Transactional
class SeedSourcesTests {

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					Use of batons by police against people in the streets; D-0001 6 asserted the document itself, D-0004 9 denied the document itself
					Use of tear gas by police; D-0004 9 denied the document itself
					Protesters said to have been subjected to physical violence when detained; D-0001 5 asserted the document itself
					Police said to have used force against protesters; D-0003 14 asserted Oyan, Qazaqstan, D-0004 11 asserted the document itself (hearsay)
					Protesters said to have attacked police from behind, with stones and other missiles; D-0004 8 asserted the document itself
					Groups of young men said to have thrown missiles at police; D-0004 15 asserted the document itself
					Mukhtar Ablyazov said to have called for protest, in live broadcasts on Facebook and YouTube; D-0003 10 asserted the document itself, D-0004 14 asserted the document itself
					Many protesters said to have been abducted after the rally, all over the cities, by people wearing black masks; D-0001 5 asserted the document itself
					Detained people said to have had no access to qualified counsel at night hearings; D-0003 14 asserted Oyan, Qazaqstan
					Four young activists said to have been drafted into the army; D-0002 15 asserted the document itself
					Freedom of speech and of assembly said to have been violated on a large scale; D-0004 17 asserted Human Rights Charter Foundation, D-0004 17 asserted Kazakhstan’s Bureau for Human Rights and Rule of Law
					Protesters said to have killed police officers in Almaty; D-0005 7 asserted the interviewer, D-0005 8 denied the person interviewed
					""")
	void actHasItsSources(String description, String sources) {
		assertThat(sources("act", "description", description)).isEqualTo(sources);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					leadership;     The protesters had no leader.; D-0001 10 asserted the document itself
					leadership;     According to the author, the authorities knew beforehand that Mukhtar Ablyazov planned unlawful rallies.; D-0004 8 asserted the document itself
					legality;       The protests were unlawful.; D-0004 11 asserted the document itself, D-0004 15 asserted Police of Kazakhstan
					cause;          The results of the election caused the protests.; D-0001 3 asserted the document itself, D-0001 6 asserted the document itself
					cause;          After Nursultan Nazarbayev resigned, some people, the young above all, saw a chance of social and political change.; D-0002 4 asserted experts, D-0002 21 asserted Andrei Chebotarev
					demand;         The government should investigate the detentions.; D-0004 17 asserted Human Rights Charter Foundation, D-0004 17 asserted Kazakhstan’s Bureau for Human Rights and Rule of Law
					character;      There are 20,000 terrorists in Almaty alone, and they have to be fought.; D-0005 7 asserted Kassym-Jomart Tokayev, D-0005 8 denied the person interviewed
					character;      Those who came out to protest are terrorists.; D-0005 2 asserted Kassym-Jomart Tokayev (hearsay), D-0005 2 denied the person interviewed
					leadership;     Some of those called terrorists do not speak Kazakh.; D-0005 7 asserted Kassym-Jomart Tokayev (hearsay), D-0005 8 denied the person interviewed
					course;         Nursultan Nazarbayev is no longer chairman of the Security Council.; D-0005 5 asserted the interviewer, D-0005 6 denied the person interviewed
					""")
	void positionHasItsSources(String topic, String position, String sources) {
		assertThat(sources("statement", "position", position)).isEqualTo(sources);
		assertThat(this.database.sql("select distinct topic from reporting.statement where position = ?")
			.param(position)
			.query(String.class)
			.single()).isEqualTo(topic);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-",
			textBlock = """
					Four young activists said to have been drafted into the army;                forced_conscription; -;                    Beibarys Tolymbekov, Berikbol Sadybai, Daniyar Khasenov, Nur-Aslan Sagutdinov
					Police said to have pushed innocent women into vans;                         excessive_force;     Police of Kazakhstan; -
					Protesters said to have been subjected to physical violence when detained;   excessive_force;     -;                    -
					People held in the precinct said to have had no access to lawyers;           denial_of_counsel;   -;                    Aslan Kokylbekov
					Authorities said to have blocked social networks after the slogan spread there; platform_blocking; -;                   -
					Protesters said to have attacked police from behind, with stones and other missiles; attack_on_police; Protesters of June 2019 (unnamed); Police of Kazakhstan
					Protesters said to have killed police officers in Almaty;                    killing;             Protesters of January 2022 (unnamed); Police of Kazakhstan
					Vladimir Putin said to have sent the troops of the CSTO;                     foreign_troops;      Vladimir Putin;       -
					An activist said to have been threatened with a ban on leaving the country; threat;              -;                    Daniyar Khasenov
					""")
	void actNamesDoerAndVictimsAsTheWordsDo(String description, String act, String perpetrator, String victims) {
		Map<String, Object> row = this.database.sql(
				"select distinct act, perpetrator, nullif(array_to_string(victims, ', '), '') as victims from reporting.act where description = ?")
			.param(description)
			.query()
			.singleRow();

		assertThat(row).containsEntry("act", act)
			.containsEntry("perpetrator", perpetrator)
			.containsEntry("victims", victims);
	}

	@Test
	void contradictionsJoinWhatNoRuleSees() {
		List<Map<String, Object>> pairs = this.database
			.sql("""
					select one.fact_id as one_fact, other.fact_id as other_fact, one.stance as one_stance, other.stance as other_stance
					  from registry.contradiction
					  join registry.assertion one on one.id = left_assertion_id
					  join registry.assertion other on other.id = right_assertion_id""")
			.query()
			.listOfRows();

		assertThat(pairs).hasSize(31)
			.allSatisfy((pair) -> assertThat(pair.get("one_fact")).isNotEqualTo(pair.get("other_fact")))
			.allSatisfy((pair) -> assertThat(pair).containsEntry("one_stance", "asserted")
				.containsEntry("other_stance", "asserted"));
	}

	private String sources(String view, String column, String words) {
		return this.database
			.sql("""
					select string_agg(concat_ws(' ', document_code, paragraph, stance, asserted_by) || case when hearsay then ' (hearsay)' else '' end,
					                  ', ' order by document_code, paragraph, asserted_by)
					  from reporting.%s where %s = ?"""
				.formatted(view, column))
			.param(words)
			.query(String.class)
			.single();
	}

}
