package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.incident.marking.TextWindow.Sentence;
import org.aigaq.reading.Proposal;
import org.aigaq.reading.Readings;
import org.aigaq.reading.RuleReading;
import org.aigaq.reading.quote.Placed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The numbers of people, penalties, dates, places and names in a part of a text. What the
 * rules read in a sentence is kept in memory for a while.
 */
@Component
class FoundValues {

	private static final int MOST_KEPT = 4_000;

	private final Readings readings;

	private final ValueWords words;

	private final Cache<String, List<Placed>> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	FoundValues(Readings readings, ValueWords words) {
		this.readings = readings;
		this.words = words;
	}

	/** What the sentences say, in order. */
	List<Value> in(LoadedText text, List<Sentence> sentences, @Nullable Integer year) {
		StringBuilder all = new StringBuilder();
		sentences.forEach((sentence) -> all.append(sentence.text()).append('\n'));
		List<Proposal.Name> names = this.readings.names(all.toString());
		List<Value> found = new ArrayList<>();
		for (Sentence sentence : sentences) {
			List<Placed> placed = new ArrayList<>(read(sentence.text(), year, text.published()));
			placed.addAll(Placed.in(sentence.text(),
					names.stream()
						.filter((name) -> sentence.text().contains(name.words()))
						.map(Proposal.class::cast)
						.toList()));
			placed.sort((one, other) -> Integer.compare(one.start(), other.start()));
			placed.stream().filter((each) -> isValue(each.proposal())).forEach((each) -> {
				int start = sentence.start() + sentence.text().codePointCount(0, each.start());
				int end = start + sentence.text().codePointCount(each.start(), each.end());
				found.add(new Value(each.proposal(), start, end, sentence, this.words.label(each.proposal())));
			});
		}
		return found;
	}

	private List<Placed> read(String sentence, @Nullable Integer year, @Nullable String published) {
		return this.kept.get(year + "|" + published + "|" + sentence,
				(unused) -> Placed.in(sentence, RuleReading.of(sentence, year, published)));
	}

	private static boolean isValue(Proposal proposal) {
		return !(proposal instanceof Proposal.Stance || proposal instanceof Proposal.Outcome
				|| proposal instanceof Proposal.Duration duration && duration.isHours());
	}

	/**
	 * A value in a text.
	 *
	 * @param start its first character in the text
	 * @param end after the last
	 * @param sentence where it stands
	 * @param label what it is read as, in words
	 */
	record Value(Proposal proposal, int start, int end, Sentence sentence, String label) {

		/** Names it in the list of what was dismissed. */
		public String key() {
			return this.start + ":" + this.end;
		}

		/** The words of the text. */
		public String words() {
			return this.proposal.words();
		}

	}

}
