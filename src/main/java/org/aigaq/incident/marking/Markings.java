package org.aigaq.incident.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.document.LoadedTexts;
import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.document.WordsInText;
import org.aigaq.document.WordsInText.Found;
import org.aigaq.document.WordsInText.Spot;
import org.aigaq.fact.FactType;
import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.RegisterLookup;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.MarkingPanel.Offer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds quotes in a text, suggests values for the form, and fills them in. */
@Component
public class Markings {

	private static final Pattern SPOT = Pattern.compile("(?:([0-9]{1,6}):)?([0-9]{1,9}):([0-9]{1,9})");

	private final RegisterLookup register;

	private final LoadedTexts texts;

	private final TextSuggestions offers;

	Markings(RegisterLookup register, LoadedTexts texts, TextSuggestions offers) {
		this.register = register;
		this.texts = texts;
		this.offers = offers;
	}

	/** Whether the document of this name has a text. */
	@Transactional(readOnly = true)
	public boolean hasText(String document) {
		List<Long> found = this.register.names().documents(document);
		return found.size() == 1 && this.texts.any(found.get(0));
	}

	/** The text of a document, for display. */
	@Transactional(readOnly = true)
	Optional<LoadedText> text(String document, String edition) {
		List<Long> found = this.register.names().documents(document);
		return (found.size() == 1)
				? this.texts.of(found.get(0), FormInput.isNumber(edition) ? FormInput.number(edition) : null)
				: Optional.empty();
	}

	/**
	 * The panel for the form as it was sent.
	 * @param by the field that gives the location: {@code markSpot} for one that was
	 * found, {@code markSelection} for characters just selected; if neither, the quote is
	 * searched for
	 */
	@Transactional
	public MarkingPanel panel(SubmittedForm sent, String by) {
		MarkedPlace place = place(sent);
		if (!place.exists() || !sent.field("markClose").isEmpty()) {
			return MarkingPanel.NONE;
		}
		String document = document(sent);
		MarkingPanel panel = MarkingPanel.open(place, document, sent.field("markWords"));
		if (document.isEmpty()) {
			return panel.but("no-document");
		}
		List<Long> documents = this.register.names().documents(document);
		if (documents.size() != 1) {
			return panel.but(documents.isEmpty() ? "unknown-document" : "several-documents", document);
		}
		return text(document, sent.field(place.passage() + ".edition"))
			.map((text) -> look(panel.in(text), text, sent, sent.field(by)))
			.orElseGet(() -> panel.but("no-text", document));
	}

	private static MarkedPlace place(SubmittedForm sent) {
		String opened = sent.field("markOpen");
		MarkedPlace place = MarkedPlace.of(opened.isEmpty() ? sent.field("markAt") : opened);
		// where rows moved up, this path may now be another passage
		return (place.exists() && sent.movesRows()) ? MarkedPlace.NEW_FACT : place;
	}

	/** The document that the passage names; for a new fact, the document named last. */
	private static String document(SubmittedForm sent) {
		String opened = sent.field("markOpen");
		MarkedPlace place = MarkedPlace.of(opened.isEmpty() ? sent.field("markAt") : opened);
		String named = sent.field(place.isNewFact() ? "markDocument" : place.passage() + ".document");
		return (named.isEmpty() && place.isNewFact()) ? sent.form().lastDocument() : named;
	}

	private MarkingPanel look(MarkingPanel panel, LoadedText text, SubmittedForm sent, String spot) {
		WordsInText words = new WordsInText(text.text());
		Optional<Spot> chosen = chosen(words, text, spot);
		if (chosen.isPresent() && WordsInText.same(panel.words(), chosen.get().words())) {
			return panel.found(null, chosen.get(),
					this.offers.of(chosen.get().words(), text.published(), panel.place(), sent));
		}
		if (panel.words().isEmpty()) {
			return panel;
		}
		Found found = words.find(panel.words());
		if (found.times() == 0) {
			return panel.found(found, null, List.of()).but("not-found", text.code(), text.edition(), text.title());
		}
		Spot first = found.spots().get(0);
		List<Offer> offered = this.offers.of(first.words(), text.published(), panel.place(), sent);
		return panel.found(found, (found.times() == 1) ? first : chosen.filter(found.spots()::contains).orElse(null),
				offered);
	}

	private static Optional<Spot> chosen(WordsInText words, LoadedText text, String spot) {
		Matcher form = SPOT.matcher(spot);
		if (!form.matches() || (form.group(1) != null && !form.group(1).equals(String.valueOf(text.edition())))) {
			return Optional.empty();
		}
		return words.at(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
	}

	/**
	 * Put the chosen location and the ticked suggestions into the fields.
	 * @param type the type of the fact that the quote supports; empty: the quote is for
	 * the passage that the text was opened for
	 */
	Filled fill(SubmittedForm sent, MarkingPanel panel, String type) {
		Spot spot = panel.chosen();
		LoadedText text = panel.text();
		boolean newFact = FactType.of(type).isPresent();
		if (spot == null || text == null || (panel.place().isNewFact() && !newFact)) {
			return new Filled(sent, refused(panel, spot));
		}
		int next = sent.nextFact();
		MarkedPlace place = newFact ? MarkedPlace.ofNewFact(next) : panel.place();
		Map<String, String> fields = new LinkedHashMap<>();
		if (newFact) {
			fields.put("facts[" + next + "].type", type);
		}
		fields.put(place.passage() + ".document", text.code());
		fields.put(place.passage() + ".edition", String.valueOf(text.edition()));
		fields.put(place.passage() + ".paragraph", String.valueOf(spot.paragraph()));
		fields.put(place.passage() + ".charStart", String.valueOf(spot.start()));
		fields.put(place.passage() + ".charEnd", String.valueOf(spot.end()));
		SubmittedForm placed = sent.with(fields);
		return new Filled(placed.with(AcceptedSuggestions.fields(sent.all("markTake"), place, placed)),
				panel.done(place));
	}

	private static MarkingPanel refused(MarkingPanel panel, @Nullable Spot spot) {
		if (panel.problem() != null) {
			return panel;
		}
		if (spot != null) {
			return panel.but("no-type");
		}
		return panel.but(panel.words().isEmpty() ? "no-words" : "choose-place");
	}

	/**
	 * The form with the location filled in.
	 *
	 * @param sent its fields
	 * @param panel what is shown of the text afterwards
	 */
	record Filled(SubmittedForm sent, MarkingPanel panel) {
	}

}
