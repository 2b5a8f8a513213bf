package org.aigaq.incident.marking;

import java.util.List;

import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.document.WordsInText.Fit;
import org.aigaq.document.WordsInText.Found;
import org.aigaq.document.WordsInText.Spot;
import org.jspecify.annotations.Nullable;

/**
 * The panel of the form that shows a text while an editor looks for a quote.
 *
 * @param place the passage that it is open for
 * @param beside whether the text stands beside the form, not at one passage
 * @param document the document, as typed
 * @param words the quote that was pasted or selected
 * @param text the text; {@code null}: none is loaded
 * @param found where the quote was found; {@code null}: no search was made
 * @param chosen the location to use; {@code null}: none yet
 * @param offers the suggestions for the passage
 * @param card the suggestions for the whole incident
 * @param problem why the quote cannot be used; {@code null}: it can
 * @param done the passage whose location was just filled in
 */
public record MarkingPanel(MarkedPlace place, boolean beside, String document, String words, @Nullable LoadedText text,
		@Nullable Found found, @Nullable Spot chosen, List<Offer> offers, Card card, @Nullable Problem problem,
		MarkedPlace done) {

	static final MarkingPanel NONE = new MarkingPanel(MarkedPlace.NONE, false, "", "", null, null, null, List.of(),
			Card.EMPTY, null, MarkedPlace.NONE);

	static MarkingPanel open(MarkedPlace place, boolean beside, String document, String words) {
		return new MarkingPanel(place, beside, document, words, null, null, null, List.of(), Card.EMPTY, null,
				MarkedPlace.NONE);
	}

	MarkingPanel in(LoadedText text) {
		return new MarkingPanel(this.place, this.beside, this.document, this.words, text, this.found, this.chosen,
				this.offers, this.card, this.problem, this.done);
	}

	MarkingPanel found(@Nullable Found found, @Nullable Spot chosen, List<Offer> offers, Card card) {
		return new MarkingPanel(this.place, this.beside, this.document,
				(chosen != null && this.words.isEmpty()) ? chosen.words() : this.words, this.text, found, chosen,
				offers, card, this.problem, this.done);
	}

	MarkingPanel but(String problem, Object... arguments) {
		return new MarkingPanel(this.place, this.beside, this.document, this.words, this.text, this.found, this.chosen,
				this.offers, this.card, new Problem("incident.marking." + problem, arguments), this.done);
	}

	/** The same without a problem. */
	MarkingPanel settled() {
		return new MarkingPanel(this.place, this.beside, this.document, this.words, this.text, this.found, this.chosen,
				this.offers, this.card, null, this.done);
	}

	/**
	 * The location is filled in; a text beside the form stays open for the next quote.
	 */
	MarkingPanel done(MarkedPlace filled) {
		return new MarkingPanel(this.beside ? MarkedPlace.NEW_FACT : MarkedPlace.NONE, this.beside, this.document, "",
				this.text, null, this.chosen, List.of(), Card.EMPTY, null, filled);
	}

	/** Whether a text, or the choice of one, stands beside the form. */
	public boolean isBeside() {
		return this.beside;
	}

	/** Whether Enter must not save the form, since a text is open. */
	public boolean isOpen() {
		return this.place.exists();
	}

	/** Whether the panel is to be drawn at this passage of the form. */
	public boolean at(String passage) {
		return !this.beside && this.place.passage().equals(passage);
	}

	/** Whether this passage of the form was just filled in. */
	public boolean filled(String passage) {
		return this.done.passage().equals(passage);
	}

	/** The locations to choose from. */
	public List<Spot> spots() {
		return (this.found != null) ? this.found.spots() : (this.chosen != null) ? List.of(this.chosen) : List.of();
	}

	/**
	 * Whether the quote matches only when quotation marks, capitals and the like are
	 * ignored.
	 */
	public boolean tolerant() {
		return this.found != null && this.found.fit() != Fit.EXACT && this.found.times() > 0;
	}

	public int times() {
		return (this.found != null) ? this.found.times() : 0;
	}

	/** How a location is sent back. */
	public String key(Spot spot) {
		return ((this.text != null) ? this.text.edition() : 0) + ":" + spot.start() + ":" + spot.end();
	}

	/**
	 * Why the quote cannot be used.
	 *
	 * @param message key of the message
	 * @param arguments its arguments
	 */
	record Problem(String message, Object[] arguments) {
	}

	/**
	 * A suggestion: values that the quote may give to fields.
	 *
	 * @param value the fields and values, as they are sent
	 * @param label the same in words
	 * @param doubt what is to be checked before it is used; empty: nothing
	 * @param instead present content of these fields; empty: nothing else
	 * @param elsewhere whether it can only go into a new fact, not into this passage's
	 * row
	 * @param taken whether it is ticked
	 */
	record Offer(String value, String label, String doubt, String instead, boolean elsewhere, boolean taken) {

		/** Whether it is only told, with nothing to fill in. */
		boolean isNote() {
			return this.value.isEmpty();
		}

	}

}
