package org.aigaq.incident.marking;

import java.util.List;

import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.document.WordsInText.Fit;
import org.aigaq.document.WordsInText.Found;
import org.aigaq.document.WordsInText.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What the form shows of a text while somebody looks for words in it.
 *
 * @param place which words of the form it is open for
 * @param document the document, as typed
 * @param words the words that were pasted or selected
 * @param text the text; {@code null}: none is loaded
 * @param found where the words stand; {@code null}: nothing was looked for
 * @param chosen the place that is to be used; {@code null}: none yet
 * @param offers what the words may say, to be ticked
 * @param problem why it cannot go on; {@code null}: it can
 * @param done whether the place was filled in, so that there is nothing left to do
 */
public record MarkingPanel(MarkedPlace place, String document, String words, @Nullable LoadedText text,
		@Nullable Found found, @Nullable Spot chosen, List<Offer> offers, @Nullable Problem problem, boolean done) {

	static final MarkingPanel NONE = new MarkingPanel(MarkedPlace.NONE, "", "", null, null, null, List.of(), null,
			false);

	static MarkingPanel open(MarkedPlace place, String document, String words) {
		return new MarkingPanel(place, document, words, null, null, null, List.of(), null, false);
	}

	MarkingPanel in(LoadedText text) {
		return new MarkingPanel(this.place, this.document, this.words, text, this.found, this.chosen, this.offers,
				this.problem, this.done);
	}

	MarkingPanel found(@Nullable Found found, @Nullable Spot chosen, List<Offer> offers) {
		return new MarkingPanel(this.place, this.document,
				(chosen != null && this.words.isEmpty()) ? chosen.words() : this.words, this.text, found, chosen,
				offers, this.problem, this.done);
	}

	MarkingPanel but(String problem, Object... arguments) {
		return new MarkingPanel(this.place, this.document, this.words, this.text, this.found, this.chosen, this.offers,
				new Problem("incident.marking." + problem, arguments), this.done);
	}

	/** The place is filled in. */
	MarkingPanel done(MarkedPlace filled) {
		return new MarkingPanel(filled, this.document, "", this.text, null, this.chosen, List.of(), null, true);
	}

	/** Whether it is to be drawn at these words of the form. */
	public boolean at(String passage) {
		return this.place.passage().equals(passage) && !this.done;
	}

	/** Whether these words of the form were just filled in. */
	public boolean filled(String passage) {
		return this.place.passage().equals(passage) && this.done;
	}

	/** The places to choose from. */
	public List<Spot> spots() {
		return (this.found != null) ? this.found.spots() : (this.chosen != null) ? List.of(this.chosen) : List.of();
	}

	/** Whether the words stand there but for quotation marks, capitals and the like. */
	public boolean tolerant() {
		return this.found != null && this.found.fit() != Fit.EXACT && this.found.times() > 0;
	}

	public int times() {
		return (this.found != null) ? this.found.times() : 0;
	}

	/** How a place is sent back. */
	public String key(Spot spot) {
		return ((this.text != null) ? this.text.edition() : 0) + ":" + spot.start() + ":" + spot.end();
	}

	/**
	 * Why it cannot go on.
	 *
	 * @param message key of the sentence
	 * @param arguments what it names
	 */
	record Problem(String message, Object[] arguments) {
	}

	/**
	 * Something that the words may say.
	 *
	 * @param value the fields and their content, as it is sent
	 * @param label the same in words
	 * @param instead what stands in these fields now; empty: nothing else
	 * @param elsewhere whether these words of the form do not take it, but a new fact
	 * does
	 * @param taken whether it is ticked
	 */
	record Offer(String value, String label, String instead, boolean elsewhere, boolean taken) {
	}

}
