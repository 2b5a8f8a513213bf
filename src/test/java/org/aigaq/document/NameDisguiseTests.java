package org.aigaq.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Quotes that name a restricted person in some other way than the register does are not
 * shown to readers, and quotes that name nobody are. The names are invented.
 */
@DatabaseTest
@Transactional
class NameDisguiseTests {

	private static final Pattern CODE_POINT = Pattern.compile("\\{([0-9A-F]{4,6})}");

	@Autowired
	JdbcClient database;

	private final Map<String, Long> persons = new HashMap<>();

	@BeforeEach
	void enterPersons() throws IOException {
		for (Map<String, String> row : rows("persons")) {
			this.persons.put(row.get("person"),
					this.database.sql("insert into registry.person (name) values (?) returning id")
						.param(row.get("name"))
						.query(Long.class)
						.single());
		}
	}

	@Test
	void noDisguiseShowsAName() throws IOException {
		List<Map<String, String>> disguises = rows("disguises");
		assertThat(disguises).hasSizeGreaterThan(80);
		assertThat(disguises.stream().filter((row) -> quoted(row.get("text"))).toList()).isEmpty();
		assertThat(disguises.stream().filter((row) -> !named(row.get("text")).contains(row.get("person"))).toList())
			.isEmpty();
	}

	@Test
	void innocentTextsAreQuoted() throws IOException {
		List<Map<String, String>> texts = rows("innocent");
		assertThat(texts).hasSizeGreaterThanOrEqualTo(30);
		assertThat(texts.stream().filter((row) -> !quoted(row.get("text"))).toList()).isEmpty();
	}

	/** Whether readers see this quote of a public document. */
	private boolean quoted(String words) {
		CitedText text = CitedText.of(this.database, words + "\n" + "Nothing else. ".repeat(200)).quotable(1000);
		String code = text.told(text.passage(0, words.codePointCount(0, words.length())), 1).code();
		return this.database.sql("select count(quotation) > 0 from reporting.detention where incident_code = ?")
			.param(code)
			.query(Boolean.class)
			.single();
	}

	/** The persons whose names the database finds in these words. */
	private List<String> named(String words) {
		quoted(words);
		List<Long> found = this.database.sql("""
				select person_id from internal.withheld_passage
				 where passage_id = (select max(id) from registry.passage where bound) and reason = 'name'""")
			.query(Long.class)
			.list();
		return this.persons.entrySet()
			.stream()
			.filter((person) -> found.contains(person.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The rows of a table, with {00AD} read as the character of this number. */
	private static List<Map<String, String>> rows(String table) throws IOException {
		List<String> lines = Files.readAllLines(Path.of("src/test/resources/names", table + ".tsv"));
		String[] columns = lines.get(0).split("\t");
		return lines.stream().skip(1).map((line) -> {
			Map<String, String> row = new HashMap<>();
			String[] values = line.split("\t");
			for (int i = 0; i < columns.length; i++) {
				row.put(columns[i], CODE_POINT.matcher(values[i])
					.replaceAll((match) -> Character.toString(Integer.parseInt(match.group(1), 16))));
			}
			return row;
		}).toList();
	}

}
