package org.aigaq.document.rebinding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.aigaq.RandomCases;
import org.aigaq.document.rebinding.Rebinding.Outcome;
import org.aigaq.document.rebinding.Rebinding.Rebound;
import org.aigaq.document.rebinding.Rebinding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Passages in a new edition: each outcome by hand, then after random edits. */
class RebindingTests {

	private static final String[] WORDS = { "алаң", "square", "и\u0306од", "😀", "қала", "мен", "court",
			"e\u0301t\u0065" };

	/** The passage is in brackets in the old text, each expected span in the new one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					SAME     | In May [50 people] were held.            | In May [50 people] were freed.
					MOVED    | In May [50 people] were held.            | Then, in May, [50 people] were held.
					MOVED    | 😀 In May [😀 people] were held.         | 😀😀 In May [😀 people] were held.
					PROPOSED | In May [50 people] were held.            | Here [50 people] were held, there [50 people] more.
					PROPOSED | Here [50 people] met, there 50 people.   | Nobody met, and there [50 people].
					PROPOSED | In May [50 people] were held.            | In May 2[50 people] were held.
					PROPOSED | In May [50 people] were held.            | In May 1,2[50 people] were held.
					PROPOSED | In May [250 people] were held.           | In May 1 [250 people] were held.
					PROPOSED | Here stood [the cafe] in May.            | There stood [the cafe]\u0301 in May.
					PROPOSED | He said [“no – never”] in May.           | Once he said ["no -  never"] in May.
					PROPOSED | On that day in May police held [about fifty people in the square], the paper wrote. | On that day in May police held [about sixty people in the square], the paper wrote.
					LOST     | In May [50 people] were held.            | Nothing happened.
					LOST     | In May [50 people] were held.            | ``
					""")
	void namesTheOutcome(String outcome, String before, String after) {
		Rebound rebound = rebind(before, after);
		assertThat(rebound.outcome()).isEqualTo(Outcome.valueOf(outcome));
		assertThat(rebound.places()).isEqualTo(bracketed(after));
	}

	@Test
	void bindsWhatStillStandsOnceAndNothingElse() {
		RandomCases bound = new RandomCases("words that stand once are bound");
		RandomCases changes = bound.alsoOf("words that changed are proposed or lost");
		bound.run(300, (seed) -> bindsWhatStillStandsOnce(seed, bound, changes));
		bound.atLeast(100);
		changes.atLeast(200);
	}

	private static void bindsWhatStillStandsOnce(long seed, RandomCases bound, RandomCases changes) {
		Random random = new Random(seed);
		List<String> text = words(random, 60);
		int first = random.nextInt(50);
		List<String> passage = new ArrayList<>(text.subList(first, first + 1 + random.nextInt(6)));
		List<String> lead = new ArrayList<>(text.subList(0, first));
		List<String> trail = new ArrayList<>(text.subList(first + passage.size(), text.size()));
		String words = String.join(" ", passage);
		String before = join(lead, words, trail);
		int start = join(lead, "", List.of()).codePointCount(0, join(lead, "", List.of()).length());
		Span place = new Span(start, start + words.codePointCount(0, words.length()));
		edit(random, lead);
		edit(random, trail);
		String after = join(lead, words, trail);

		Rebound rebound = new Rebinding(before, after).of(place);
		boolean once = count(before, words) == 1 && count(after, words) == 1;
		bound.tried(once);
		assertThat(rebound.outcome() != Outcome.PROPOSED || !once).isTrue();
		assertThat(rebound.outcome()).isNotEqualTo(Outcome.LOST);
		for (Span span : rebound.places()) {
			assertThat(at(after, span)).isEqualTo(words);
		}

		String changed = join(lead, words.replaceFirst(".$", "z"), trail);
		if (count(changed, words) == 0) {
			assertThat(new Rebinding(before, changed).of(place).outcome()).isIn(Outcome.PROPOSED, Outcome.LOST);
			changes.tried();
		}
		else if (count(before, words) > 1 && !at(changed, place).equals(words)) {
			assertThat(new Rebinding(before, changed).of(place).outcome()).isEqualTo(Outcome.PROPOSED);
			changes.tried();
		}
		else {
			changes.tried(false);
		}
	}

	@Test
	void refusesAPlaceWithoutCharacters() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
	}

	/** A search that compares every pair of offsets would take too long. */
	@Test
	void takesFiveHundredChangedPassagesOfALongText() {
		String before = String.join(" ", numbered(12_000, "алаң"));
		Rebinding rebinding = new Rebinding(before, before.replace("5", "6"));
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		for (int i = 0; i < 500; i++) {
			outcomes.merge(rebinding.of(new Span(i * 190, i * 190 + 150)).outcome(), 1, Integer::sum);
		}
		assertThat(outcomes).containsOnlyKeys(Outcome.PROPOSED, Outcome.LOST);
		assertThat(outcomes.get(Outcome.PROPOSED)).as("most of them").isGreaterThan(400);
	}

	private static List<String> numbered(int count, String word) {
		return new Random(7).ints(count, 0, 9_999).mapToObj((number) -> word + number).toList();
	}

	private static Rebound rebind(String before, String after) {
		return new Rebinding(plain(before), plain(after)).of(bracketed(before).get(0));
	}

	private static String plain(String text) {
		return text.replaceAll("[\\[\\]]", "");
	}

	private static List<Span> bracketed(String text) {
		List<Span> spans = new ArrayList<>();
		for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
			String lead = plain(text.substring(0, open));
			String words = text.substring(open + 1, text.indexOf(']', open));
			int start = lead.codePointCount(0, lead.length());
			spans.add(new Span(start, start + words.codePointCount(0, words.length())));
		}
		return spans;
	}

	private static List<String> words(Random random, int count) {
		return new ArrayList<>(random.ints(count, 0, WORDS.length).mapToObj((word) -> WORDS[word]).toList());
	}

	private static void edit(Random random, List<String> words) {
		for (int i = random.nextInt(6); i > 0; i--) {
			int at = random.nextInt(words.size() + 1);
			if (at < words.size() && random.nextBoolean()) {
				words.remove(at);
			}
			else {
				words.addAll(at, words(random, 1 + random.nextInt(3)));
			}
		}
	}

	private static String join(List<String> lead, String words, List<String> trail) {
		return (lead.isEmpty() ? "" : String.join(" ", lead) + " ") + words
				+ (trail.isEmpty() ? "" : " " + String.join(" ", trail));
	}

	private static int count(String text, String words) {
		int count = 0;
		for (int at = 0; at + words.length() <= text.length(); at++) {
			count += text.startsWith(words, at) ? 1 : 0;
		}
		return count;
	}

	private static String at(String text, Span span) {
		int[] points = text.codePoints().toArray();
		return (span.end() > points.length) ? "" : new String(points, span.start(), span.end() - span.start());
	}

}
