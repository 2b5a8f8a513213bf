package org.aigaq.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.document.SeedTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each assertion of the seed is got wrong in every way in turn: a constraint, a check or
 * an expectation must see it.
 */
@DatabaseTest
@Transactional
class MutationTests {

	@Autowired
	JdbcClient database;

	@Autowired
	Checks checks;

	Expectations expectations;

	List<String> rules;

	@BeforeEach
	void nothingIsWrongYet() throws IOException {
		this.expectations = new Expectations();
		this.rules = this.checks.all().stream().map(Checks.Findings::name).toList();
		for (String document : Expectations.DOCUMENTS) {
			assertThat(asExpected(document)).as(document).isTrue();
		}
	}

	@Test
	void everyChangeOfFigureSourceStanceOrParagraphIsCaught() {
		assertThat(missed("without the texts", Stream.of(Mutation.values()))).noneMatch((miss) -> !miss.needsText());
	}

	@Test
	@EnabledIf(value = "org.aigaq.document.SeedTexts#areThere",
			disabledReason = "the texts of the documents are not part of the project")
	void everyChangeOfPlaceOrFigureIsCaughtWhereTheTextIsLoaded() {
		SeedTexts.load(this.database);
		assertThat(
				missed("with the texts",
						Stream.of(Mutation.values())
							.filter((mutation) -> mutation != Mutation.SOURCE && mutation != Mutation.STANCE)))
			.isEmpty();
	}

	/**
	 * The changes that nothing saw; prints how many of each kind were caught and tried.
	 */
	private List<Miss> missed(String where, Stream<Mutation> mutations) {
		Map<Mutation, Long> tried = new EnumMap<>(Mutation.class);
		List<Miss> missed = new ArrayList<>();
		List<Said> seeded = seeded();
		mutations.forEach((mutation) -> {
			Map<String, Long> broken = broken(mutation);
			Map<Long, Caught> places = new TreeMap<>();
			for (Said said : seeded) {
				Caught caught = mutation.ofPlace()
						? places.computeIfAbsent(said.passage(), (place) -> caught(said, mutation, broken))
						: caught(said, mutation, broken);
				tried.merge(mutation, (caught == Caught.NOTHING_TO_CHANGE) ? 0L : 1L, Long::sum);
				if (caught == Caught.NO) {
					missed.add(new Miss(mutation, said.place()));
				}
			}
		});
		tried.forEach((mutation, count) -> {
			assertThat(count).as("%s tried", mutation).isPositive();
			long escaped = missed.stream().filter((miss) -> miss.mutation() == mutation).count();
			System.out.printf("%s, %s: caught %d of %d%s%n", mutation, where, count - escaped, count,
					(escaped > 0 && mutation.needsText()) ? " (the rest only the text can tell)" : "");
		});
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

	/**
	 * Breaches of the rules, for a wrong place of those on passages: no other sees one.
	 */
	private Map<String, Long> broken(Mutation mutation) {
		Map<String, Long> broken = new TreeMap<>();
		this.rules.stream()
			.filter((rule) -> !mutation.ofPlace() || rule.startsWith("passage_"))
			.forEach((rule) -> broken.put(rule, this.checks.one(rule, 1).orElseThrow().count()));
		return broken;
	}

	private List<Said> seeded() {
		return this.database.sql("""
				select assertion_id as assertion, passage_id as passage, document_code as document,
				       concat_ws(' ', fact_code, document_code, paragraph, char_start) as place
				  from internal.said
				 where document_code in (:documents)
				 order by document_code, char_start, fact_code""")
			.param("documents", Expectations.DOCUMENTS)
			.query(Said.class)
			.list();
	}

	private enum Caught {

		YES, NO, NOTHING_TO_CHANGE

	}

	/** An assertion of the seed. */
	private record Said(long assertion, long passage, String document, String place) {
	}

	/** A change that nothing saw. */
	private record Miss(Mutation mutation, String place) {

		boolean needsText() {
			return this.mutation.needsText();
		}

	}

}
