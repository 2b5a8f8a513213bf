package org.aigaq.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Passages have the words they cite, in the texts that are available. */
@DatabaseTest
@Transactional
class CitedWordsTests {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	JdbcClient database;

	private List<String> documents = List.of();

	@BeforeEach
	void enterAndLoad() {
		WaterTariffArticle.enter(this.jdbc);
		this.documents = AvailableTexts.load(this.jdbc);
		this.database.sql("set constraints all immediate").update();
	}

	@Test
	void everyPassageHasTheWordsOfItsHash() throws Exception {
		Map<String, Integer> checked = new TreeMap<>();
		for (Passage passage : passages()) {
			int[] characters = passage.text().codePoints().toArray();
			String words = new String(characters, passage.start(), passage.end() - passage.start());
			assertThat(sha256(words)).as("%s, characters %d to %d", passage.code(), passage.start(), passage.end())
				.isEqualTo(passage.sha256());
			assertThat(words).isEqualTo(words.strip());
			checked.merge(passage.code(), 1, Integer::sum);
		}
		assertThat(checked.keySet()).containsExactlyElementsOf(this.documents).contains(WaterTariffArticle.CODE);
		assertThat(checked).containsEntry(WaterTariffArticle.CODE, 44);
		assertThat(this.database.sql("""
				select count(*) from registry.passage
				  join registry.document_edition edition on edition.id = passage.edition_id
				  join registry.document on document.id = edition.document_id
				 where document.code in (:codes) and (not bound or flag is not null)""")
			.param("codes", this.documents)
			.query(Integer.class)
			.single()).as("not bound, or marked").isZero();
	}

	@Test
	void everyPassageStandsInItsParagraph() {
		for (Passage passage : passages()) {
			int begin = passage.text().offsetByCodePoints(0, passage.start());
			long paragraph = passage.text().substring(0, begin + 1).lines().filter((line) -> !line.isBlank()).count();
			assertThat(passage.paragraph()).as("%s from character %d", passage.code(), passage.start())
				.isEqualTo((int) paragraph);
		}
	}

	@Test
	void numbersOfTheArticleStandInTheirWords() {
		List<String> checked = new ArrayList<>();
		this.database
			.sql("""
					select fact.code, count_low - (wording = 'over')::integer as count_low, count_high + (wording = 'under')::integer as count_high, term_days_low, term_days_high, amount::integer as amount, wording,
					       substr(text, char_start + 1, char_end - char_start) as words
					  from registry.assertion
					  join registry.fact on fact.id = assertion.fact_id
					  join registry.passage on passage.id = assertion.passage_id
					  join registry.document_text on document_text.edition_id = passage.edition_id
					 where fact.code like 'KZ-2023-09%' and fact.person_id is null
					   and wording in ('exact', 'about', 'nearly', 'over', 'at_least', 'up_to', 'under', 'between') and count_high is distinct from 0""")
			.query()
			.listOfRows()
			.forEach((row) -> List.of("count_low", "count_high", "term_days_low", "term_days_high", "amount")
				.forEach((column) -> {
					if (row.get(column) != null) {
						assertThat((String) row.get("words")).as("%s %s", row.get("code"), column)
							.containsPattern("(?<![0-9,])%,d(?![0-9,]*[0-9])".formatted((Integer) row.get(column)));
						checked.add(row.get("code") + " " + column);
					}
				}));
		assertThat(checked).hasSize(23);
	}

	/** The vocabularies of the database: each new term needs a sentence. */
	@ParameterizedTest
	@CsvSource({ "stance, stance", "wording, wording" })
	void articleHasEveryTermOf(String vocabulary, String column) {
		assertThat(this.database.sql("""
				select distinct %s from registry.assertion
				  join registry.fact on fact.id = assertion.fact_id
				 where fact.code like 'KZ-2023-09%%' and %s is not null""".formatted(column, column))
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(
					this.database.sql("select code from registry." + vocabulary).query(String.class).list());
	}

	@Test
	void articleHasEveryKindOfFact() {
		assertThat(this.database
			.sql("""
					select type || ' ' || count(*) from registry.fact where code like 'KZ-2023-09%' group by type order by type""")
			.query(String.class)
			.list()).containsExactly("act 3", "casualty 4", "crowd 4", "detention 8", "penalty 5", "statement 5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "char_start = char_start + 1", "char_start = char_start - 1", "char_end = char_end + 1",
			"char_end = char_end - 1", "text_sha256 = encode(sha256('else'), 'hex')" })
	void aMovedPlaceOrAnotherHashIsRefused(String change) {
		List<Long> passages = this.database.sql("""
				select passage.id from registry.passage
				  join registry.document_text on document_text.edition_id = passage.edition_id""")
			.query(Long.class)
			.list();
		assertThat(passages).hasSizeGreaterThanOrEqualTo(44);
		for (long passage : passages) {
			this.database.sql("savepoint kept").update();
			assertThatThrownBy(() -> this.database.sql("update registry.passage set " + change + " where id = ?")
				.param(passage)
				.update()).isInstanceOf(DataIntegrityViolationException.class)
				.hasMessageContaining("The text has other words at characters");
			this.database.sql("rollback to savepoint kept").update();
		}
	}

	private List<Passage> passages() {
		return this.database.sql("""
				select document.code, passage.paragraph, passage.char_start as start, passage.char_end as "end",
				       passage.text_sha256 as sha256, document_text.text
				  from registry.passage
				  join registry.document_edition edition on edition.id = passage.edition_id
				  join registry.document on document.id = edition.document_id
				  join registry.document_text on document_text.edition_id = edition.id
				 where document.code in (:codes)
				 order by document.code, passage.char_start""")
			.param("codes", this.documents)
			.query(Passage.class)
			.list();
	}

	private static String sha256(String words) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
	}

	/** A passage with its text. */
	record Passage(String code, int paragraph, int start, int end, String sha256, String text) {
	}

}
