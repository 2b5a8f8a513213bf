package org.aigaq.document.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.aigaq.document.WordsInText;
import org.aigaq.document.WordsInText.Spot;
import org.aigaq.document.rebinding.HashedText;
import org.aigaq.document.rebinding.Rebinding;
import org.aigaq.document.rebinding.Rebinding.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the newest text of a document with its earlier texts. Each text is read and
 * prepared once for all passages.
 */
class TextComparison {

	private static final int MOST = 5;

	private final IntFunction<Optional<String>> texts;

	private final @Nullable Newest newest;

	private final Map<Integer, Earlier> earlier = new HashMap<>();

	/**
	 * Compare the texts of one document.
	 * @param texts its text by number of the edition
	 * @param newest number of the newest edition with a text; {@code null}: none
	 */
	TextComparison(IntFunction<Optional<String>> texts, @Nullable Integer newest) {
		this.texts = texts;
		this.newest = (newest != null) ? texts.apply(newest).map(Newest::new).orElse(null) : null;
	}

	/** The words at this span of an edition; {@code null} if its text is not loaded. */
	@Nullable String words(int edition, Span place) {
		WordsInText words = earlier(edition).words();
		return (words != null) ? words.exactly(place.start(), place.end()).words() : null;
	}

	/**
	 * The hash of the words at this span of the newest text; {@code null} past its end.
	 */
	@Nullable String hash(Span place) {
		return (this.newest != null && this.newest.hashed().holds(place)) ? this.newest.hashed().hash(place) : null;
	}

	/**
	 * At most five spots of the newest text that may have the words.
	 * @param edition the edition that has the words at this span; {@code null}: only the
	 * hash is known
	 */
	List<Spot> candidates(@Nullable Integer edition, Span place, @Nullable String hash) {
		Newest now = this.newest;
		if (now == null || hash == null) {
			return List.of();
		}
		Rebinding rebinding = (edition != null) ? earlier(edition).next() : null;
		List<Span> places = (rebinding != null) ? rebinding.of(place).places()
				: now.hashed().find(place, hash).map(List::of).orElse(List.of());
		return places.stream().limit(MOST).map((span) -> now.words().exactly(span.start(), span.end())).toList();
	}

	private Earlier earlier(int edition) {
		return this.earlier.computeIfAbsent(edition,
				(number) -> this.texts.apply(number)
					.map((text) -> new Earlier(new WordsInText(text),
							(this.newest != null) ? new Rebinding(text, this.newest.text()) : null))
					.orElseGet(() -> new Earlier(null, null)));
	}

	/** The newest text, which is searched. */
	private record Newest(String text, WordsInText words, HashedText hashed) {

		Newest(String text) {
			this(text, new WordsInText(text), new HashedText(text));
		}

	}

	/** The text of an earlier edition, if it is loaded. */
	private record Earlier(@Nullable WordsInText words, @Nullable Rebinding next) {
	}

}
