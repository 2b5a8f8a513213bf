package org.aigaq.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.document.WaterTariffArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The assertions entered from each document are those that an independent reader expects.
 */
@DatabaseTest
@Transactional
class ExpectationsTests {

	@Autowired
	JdbcClient database;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void enterTheArticle() {
		WaterTariffArticle.enter(this.jdbc);
	}

	static List<String> documents() {
		return Expectations.DOCUMENTS;
	}

	@ParameterizedTest
	@MethodSource("documents")
	void documentYieldsWhatAFreshReadingExpects(String document) throws IOException {
		List<String> unexpected = new ArrayList<>(Expectations.entered(this.database, document));
		List<String> missing = new ArrayList<>(new Expectations().of(document));
		missing.removeIf(unexpected::remove);
		assertThat(Map.of("entered, but not expected", unexpected, "expected, but not entered", missing))
			.allSatisfy((what, lines) -> assertThat(lines).as(what).isEmpty());
	}

}
