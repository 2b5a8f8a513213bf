package org.aigaq.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.document.AvailableTexts;
import org.aigaq.document.WaterTariffArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes every kind of error in each assertion of the seed and of the test article: a
 * constraint, a check or an expectation must detect it.
 */
@DatabaseTest
@Transactional
class MutationTests {

	@Autowired
	JdbcClient database;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Checks checks;

	Expectations expectations;

	List<String> rules;

	@BeforeEach
	void nothingIsWrongYet() throws IOException {
		WaterTariffArticle.enter(this.jdbc);
		this.database.sql("set constraints all immediate").update();
		this.expectations = new Expectations();
		this.rules = this.checks.all(this.database).stream().map(Checks.Findings::name).toList();
		for (String document : Expectations.DOCUMENTS) {
			assertThat(asExpected(document)).as(document).isTrue();
		}
	}

	@Test
	void everyChangeOfFigureSourceStanceOrParagraphIsCaught() {
		List<Mutation> mutations = Stream.of(Mutation.values()).filter((mutation) -> !mutation.needsText()).toList();
		assertThat(missed(Expectations.DOCUMENTS, mutations, 2000)).isEmpty();
	}

	@Test
	void everyChangeOfPlaceOrFigureIsCaughtWhereTheTextIsLoaded() {
		List<String> loaded = AvailableTexts.load(this.jdbc);
		List<Mutation> mutations = Stream.of(Mutation.values())
			.filter((mutation) -> mutation.ofPlace() || mutation == Mutation.FIGURE)
			.toList();
		assertThat(loaded).contains(WaterTariffArticle.CODE);
		assertThat(missed(loaded, mutations, 150)).isEmpty();
	}

	/**
	 * The errors that were not detected. Prints how many of each kind were detected,
	 * made, and not applicable.
	 * @param floor the smallest number of errors made
	 */
	private List<Miss> missed(List<String> documents, List<Mutation> mutations, long floor) {
		List<Miss> missed = new ArrayList<>();
		List<Said> said = said(documents);
		long all = 0;
		for (Mutation mutation : mutations) {
			Map<String, Long> broken = broken(mutation);
			Map<Long, Caught> places = new TreeMap<>();
			Map<Caught, Long> results = new EnumMap<>(Caught.class);
			for (Said one : said) {
				boolean again = mutation.ofPlace() && places.containsKey(one.passage());
				Caught caught = again ? places.get(one.passage()) : caught(one, mutation, broken);
				places.put(one.passage(), caught);
				if (!again) {
					results.merge(caught, 1L, Long::sum);
				}
				if (caught == Caught.NO) {
					missed.add(new Miss(mutation, one.place()));
				}
			}
			long tried = results.getOrDefault(Caught.YES, 0L) + results.getOrDefault(Caught.NO, 0L);
			System.out.printf("%s in %d documents: caught %d of %d tried, nothing to change in %d%n", mutation,
					documents.size(), results.getOrDefault(Caught.YES, 0L), tried,
					results.getOrDefault(Caught.NOTHING_TO_CHANGE, 0L));
			assertThat(tried).as("%s tried", mutation).isPositive();
			all += tried;
		}
		assertThat(all).as("tried").isGreaterThanOrEqualTo(floor);
		return missed;
	}

	private Caught caught(Said said, Mutation mutation, Map<String, Long> broken) {
		this.database.sql("savepoint seeded").update();
		try {
			int changed = this.database.sql(mutation.sql)
				.param("assertion", said.assertion())
				.param("passage", said.passage())
				.update();
			if (changed == 0) {
				return Caught.NOTHING_TO_CHANGE;
			}
			this.database.sql("set constraints all immediate").update();
			return (!asExpected(said.document()) || !broken(mutation).equals(broken)) ? Caught.YES : Caught.NO;
		}
		catch (DataIntegrityViolationException ex) {
			return Caught.YES;
		}
		finally {
			this.database.sql("rollback to savepoint seeded").update();
			this.database.sql("release savepoint seeded").update();
		}
	}

	private boolean asExpected(String document) {
		return Expectations.entered(this.database, document).equals(this.expectations.of(document));
	}

	/** Violations of the rules; for a wrong location only those about passages. */
	private Map<String, Long> broken(Mutation mutation) {
		Map<String, Long> broken = new TreeMap<>();
		this.rules.stream()
			.filter((rule) -> !mutation.ofPlace() || rule.startsWith("passage_"))
			.forEach((rule) -> broken.put(rule, this.checks.one(rule, 1, this.database).orElseThrow().count()));
		return broken;
	}

	private List<Said> said(List<String> documents) {
		return this.database.sql("""
				select assertion_id as assertion, passage_id as passage, document_code as document,
				       concat_ws(' ', fact_code, document_code, paragraph, char_start) as place
				  from internal.said
				 where document_code in (:documents)
				 order by document_code, char_start, fact_code""")
			.param("documents", documents)
			.query(Said.class)
			.list();
	}

	private enum Caught {

		YES, NO, NOTHING_TO_CHANGE

	}

	/** An assertion with its location. */
	private record Said(long assertion, long passage, String document, String place) {
	}

	/** An error that was not detected. */
	private record Miss(Mutation mutation, String place) {
	}

}
