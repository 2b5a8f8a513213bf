package org.aigaq.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The articles of law, the amounts and the terms that are read from the phrases of a
 * table, in three languages.
 */
class PenaltyReadingTests {

	private static final Path TABLE = Path.of("src/test/resources/reading/penalties.tsv");

	private static final int LINES = 100;

	static Stream<Arguments> phrases() throws IOException {
		return lines().stream().map((line) -> Arguments.of((Object[]) line.split("\t")));
	}

	private static List<String> lines() throws IOException {
		return Files.readAllLines(TABLE).stream().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
	}

	@ParameterizedTest
	@MethodSource("phrases")
	void readsWhatThePhraseSays(String phrase, String expected) {
		assertThat(read(phrase)).isEqualTo(expected);
	}

	@Test
	void tableHasManyPhrases() throws IOException {
		assertThat(lines()).hasSizeGreaterThanOrEqualTo(LINES).allMatch((line) -> line.split("\t").length == 2);
	}

	@Test
	void wordsOfAProposalStandInTheText() throws IOException {
		for (String line : lines()) {
			String phrase = line.split("\t")[0];
			assertThat(RuleReading.of(phrase, null, null))
				.allSatisfy((proposal) -> assertThat(phrase).contains(proposal.words()));
		}
	}

	/** Pieces of phrases in any order break nothing, and are read in bounded time. */
	@Test
	void mixedPiecesBreakNothing() throws IOException {
		long seed = 17_155;
		Random random = new Random(seed);
		List<String> pieces = lines().stream()
			.flatMap((line) -> Stream.of(line.split("\t")[0].split("(?<=\\s)|(?<=\\p{L})(?=\\d)|(?<=[(,.$-])")))
			.toList();
		for (int i = 0; i < 1_000; i++) {
			String text = random.ints(1 + random.nextInt(30), 0, pieces.size())
				.mapToObj(pieces::get)
				.collect(Collectors.joining());
			assertThat(RuleReading.of(text, 2019, null)).as("seed %d, text %d: %s", seed, i, text)
				.allSatisfy((proposal) -> assertThat(proposal.words()).isNotNull());
		}
	}

	private static String read(String phrase) {
		String read = Stream.of(Proposal.Amount.class, Proposal.Duration.class, Proposal.LegalBasis.class)
			.flatMap((sort) -> RuleReading.of(phrase, null, null).stream().filter(sort::isInstance))
			.map(PenaltyReadingTests::said)
			.collect(Collectors.joining("; "));
		return read.isEmpty() ? "-" : read;
	}

	private static String said(Proposal proposal) {
		if (proposal instanceof Proposal.Amount sum) {
			return sum.amount().stripTrailingZeros().toPlainString() + " "
					+ ((sum.currency() != null) ? sum.currency() : "MCI")
					+ ((sum.basis() != null) ? " " + sum.basis() : "");
		}
		if (proposal instanceof Proposal.Duration duration) {
			return duration.term().typed();
		}
		return "law " + ((Proposal.LegalBasis) proposal).law();
	}

}
