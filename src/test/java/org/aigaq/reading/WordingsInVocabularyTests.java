package org.aigaq.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The wordings that are read are those of the vocabulary, and fit it. */
@DatabaseTest
class WordingsInVocabularyTests {

	@Autowired
	JdbcClient database;

	@Test
	void everyWordingIsReadInEveryLanguage() throws IOException {
		List<String[]> lines = lines();
		assertThat(lines).hasSizeGreaterThanOrEqualTo(150);
		for (String language : List.of("en", "ru", "kk")) {
			Set<String> read = lines.stream()
				.filter((line) -> line[0].equals(language))
				.flatMap((line) -> counts(line[1]))
				.map(Proposal.Count::wording)
				.collect(Collectors.toSet());
			// Kazakh has one word for tens and dozens
			List<String> known = new ArrayList<>(codes());
			known.removeIf((code) -> language.equals("kk") && code.equals("dozens"));
			assertThat(read).as(language).containsExactlyInAnyOrderElementsOf(known);
		}
	}

	@Test
	void numbersStandWhereTheVocabularyHasThem() throws IOException {
		Set<String> words = Set
			.copyOf(this.database.sql("select code from registry.wording where counts_as in ('word', 'nothing')")
				.query(String.class)
				.list());
		for (String[] line : lines()) {
			assertThat(counts(line[1])).as(line[1])
				.allSatisfy((count) -> assertThat(count.number() == null).as(count.wording())
					.isEqualTo(words.contains(count.wording())))
				.allSatisfy(
						(count) -> assertThat(count.numberTo() != null).isEqualTo(count.wording().equals("between")));
		}
	}

	private List<String> codes() {
		return this.database.sql("select code from registry.wording").query(String.class).list();
	}

	private static Stream<Proposal.Count> counts(String words) {
		return RuleReading.of(words, null, null)
			.stream()
			.flatMap((proposal) -> (proposal instanceof Proposal.Asked asked) ? asked.meanings().stream()
					: Stream.of(proposal))
			.flatMap((proposal) -> (proposal instanceof Proposal.Count count) ? Stream.of(count) : Stream.empty());
	}

	private static List<String[]> lines() throws IOException {
		return new ClassPathResource("reading/wordings.tsv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split("\t"))
			.toList();
	}

}
