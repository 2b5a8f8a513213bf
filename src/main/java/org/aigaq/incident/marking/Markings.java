package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.aigaq.document.LoadedTexts;
import org.aigaq.document.LoadedTexts.LoadedText;
import org.aigaq.document.WordsInText;
import org.aigaq.document.WordsInText.Found;
import org.aigaq.document.WordsInText.Spot;
import org.aigaq.fact.FactType;
import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.PassageForm;
import org.aigaq.incident.form.RegisterLookup;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.marking.EnteredValues.Quote;
import org.aigaq.incident.marking.FoundValues.Value;
import org.aigaq.incident.row.SavedForms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds quotes in a text, suggests values for the form, and fills them in. */
@Component
public class Markings {

	private static final Pattern SPOT = Pattern.compile("(?:([0-9]{1,6}):)?([0-9]{1,9}):([0-9]{1,9})");

	/** What is longer is cut in the row of a source, in characters. */
	private static final int LONGEST_QUOTE = 160;

	private final RegisterLookup register;

	private final LoadedTexts texts;

	private final TextSuggestions offers;

	private final CardReading cards;

	private final FoundValues values;

	private final Dismissals dismissals;

	private final SavedForms saved;

	Markings(RegisterLookup register, LoadedTexts texts, TextSuggestions offers, CardReading cards, FoundValues values,
			Dismissals dismissals, SavedForms saved) {
		this.register = register;
		this.texts = texts;
		this.offers = offers;
		this.cards = cards;
		this.values = values;
		this.dismissals = dismissals;
		this.saved = saved;
	}

	/** Whether the document of this name has a text. */
	@Transactional(readOnly = true)
	public boolean hasText(String document) {
		List<Long> found = this.register.names().documents(document);
		return found.size() == 1 && this.texts.any(found.get(0));
	}

	/** The beginning of a quote; empty: there is no such place in a text. */
	@Transactional(readOnly = true)
	Optional<String> quote(PassageForm passage) {
		if (!FormInput.isNumber(passage.charStart()) || !FormInput.isNumber(passage.charEnd())) {
			return Optional.empty();
		}
		return this.register.database()
			.sql("""
					select substr(document_text.text, :start + 1, least(:end - :start, :most)) || case when :end - :start > :most then '…' else '' end
					  from registry.document
					  join registry.document_edition edition on edition.document_id = document.id
					  join registry.document_text on document_text.edition_id = edition.id
					 where document.code = :document and (:edition = '' or edition.edition::text = :edition) and :end > :start
					 order by edition.edition desc limit 1""")
			.param("start", FormInput.number(passage.charStart()))
			.param("end", FormInput.number(passage.charEnd()))
			.param("most", LONGEST_QUOTE)
			.param("document", passage.document())
			.param("edition", passage.edition())
			.query(String.class)
			.optional()
			.filter((words) -> !words.isBlank());
	}

	/** The text of a document, for display. */
	@Transactional(readOnly = true)
	Optional<LoadedText> text(String document, String edition) {
		List<Long> found = this.register.names().documents(document);
		return (found.size() == 1)
				? this.texts.of(found.get(0), FormInput.isNumber(edition) ? FormInput.number(edition) : null)
				: Optional.empty();
	}

	/** A part of a text that is open at one passage. */
	@Transactional(readOnly = true)
	TextPane part(LoadedText text, int from) {
		return TextPane.of(TextWindow.of(text.text(), from), List.of(), this.texts.quoted(text), List.of(), null,
				List.of(), text.pageCount() > 0);
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
		boolean beside = place.isNewFact() || !sent.field("markBeside").isEmpty();
		String document = document(sent, place, beside);
		String sentence = sent.field("markSentence");
		MarkingPanel panel = MarkingPanel.open(place, beside, document,
				(sentence + sent.field("markNone")).isEmpty() ? sent.field("markWords") : "");
		String chosen = sentence.isEmpty() ? sent.field(by) : sentence;
		String spot = sent.field("markNone").isEmpty() ? chosen : "";
		if (document.isEmpty()) {
			return panel.but("no-document");
		}
		List<Long> documents = this.register.names().documents(document);
		if (documents.size() != 1) {
			return panel.but(documents.isEmpty() ? "unknown-document" : "several-documents", document);
		}
		String edition = sent.field(place.isNewFact() ? "markEdition" : place.passage() + ".edition");
		return text(document, edition).map((text) -> look(panel.in(text), text, sent, spot))
			.orElseGet(() -> panel.but("no-text", document));
	}

	/** The text beside the form, as far as it is shown; {@code null}: none is open. */
	@Transactional
	@Nullable TextPane pane(@Nullable String code, MarkingPanel panel, IncidentForm form, SubmittedForm sent) {
		LoadedText text = panel.text();
		if (text == null || !panel.isBeside()) {
			return null;
		}
		String from = sent.field("markGo").isEmpty() ? sent.field("markFrom") : sent.field("markGo");
		Integer first = FormInput.isNumber(from) ? FormInput.number(from) : null;
		TextWindow window = TextWindow.of(text.text(), (first != null) ? first : 0);
		Spot chosen = panel.chosen();
		if (chosen != null && sent.field("markGo").isEmpty() && !window.holds(chosen.start())) {
			window = TextWindow.of(text.text(), chosen.start());
		}
		EnteredValues entered = new EnteredValues(form, text.code());
		List<Quote> here = new ArrayList<>(entered.quotes());
		Optional<EnteredValues> saved = (code != null)
				? this.saved.read(code).map((known) -> new EnteredValues(known, text.code())) : Optional.empty();
		saved.ifPresent((known) -> here.addAll(known.savedQuotes(String.valueOf(code))));
		Set<String> dismissed = new TreeSet<>(this.dismissals.of(code, text.editionId()));
		dismissed.addAll(sent.all("markDismissed"));
		dismissed.add(sent.field("markDismiss"));
		dismissed.removeIf((key) -> !Dismissals.KEY.matcher(key).matches());
		List<Value> open = this.values.in(text, window.sentences(), TextSuggestions.year(sent))
			.stream()
			.filter((found) -> !dismissed.contains(found.key()))
			.filter((found) -> Stream.concat(Stream.of(entered), saved.stream())
				.noneMatch((values) -> values.has(found.proposal(), found.sentence().start(), found.sentence().end())))
			.toList();
		return TextPane.of(window, here, this.texts.quoted(text), open, chosen, List.copyOf(dismissed),
				text.pageCount() > 0);
	}

	private static MarkedPlace place(SubmittedForm sent) {
		MarkedPlace place = asked(sent);
		// where rows moved up, this path may now be another passage
		return (place.exists() && sent.movesRows()) ? MarkedPlace.NEW_FACT : place;
	}

	private static MarkedPlace asked(SubmittedForm sent) {
		String opened = sent.field("markOpen");
		MarkedPlace place = MarkedPlace.of(opened.isEmpty() ? sent.field("markAt") : opened);
		return (!place.exists() && !sent.field("document").isEmpty()) ? MarkedPlace.NEW_FACT : place;
	}

	/**
	 * The document that the passage names; beside the form, the one that is open, else
	 * the one that the address or the form names.
	 */
	private static String document(SubmittedForm sent, MarkedPlace place, boolean beside) {
		String passage = asked(sent).isNewFact() ? "" : sent.field(asked(sent).passage() + ".document");
		return Stream
			.of(passage, beside ? sent.field("markDocument") : "", place.isNewFact() ? sent.field("document") : "",
					beside ? sent.form().lastDocument() : "")
			.filter((named) -> !named.isEmpty())
			.findFirst()
			.orElse("");
	}

	private MarkingPanel look(MarkingPanel panel, LoadedText text, SubmittedForm sent, String spot) {
		WordsInText words = new WordsInText(text.text());
		Optional<Spot> chosen = chosen(words, text, spot);
		boolean same = chosen.isPresent()
				&& (panel.words().isEmpty() || WordsInText.same(panel.words(), chosen.get().words()));
		if (same) {
			return found(panel, null, chosen.get(), chosen.get(), text, sent);
		}
		if (panel.words().isEmpty()) {
			return panel;
		}
		Found found = words.find(panel.words());
		if (found.times() == 0) {
			return panel.found(found, null, List.of(), Card.EMPTY)
				.but("not-found", text.code(), text.edition(), text.title());
		}
		Spot first = found.spots().get(0);
		return found(panel, found, (found.times() == 1) ? first : chosen.filter(found.spots()::contains).orElse(null),
				first, text, sent);
	}

	private MarkingPanel found(MarkingPanel panel, @Nullable Found found, @Nullable Spot chosen, Spot read,
			LoadedText text, SubmittedForm sent) {
		return panel.place().isNewFact() ? panel.found(found, chosen, List.of(), this.cards.of(read, text, sent))
				: panel.found(found, chosen, this.offers.of(read.words(), text.published(), panel.place(), sent),
						Card.EMPTY);
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
		Map<String, List<String>> taken = new LinkedHashMap<>();
		AcceptedSuggestions.fields(sent.all("markTake"), place, placed)
			.forEach((field, value) -> taken.put(field,
					field.endsWith(".groups") ? List.of(value.split(",")) : List.of(value)));
		return new Filled(placed.withAll(taken), panel.done(place));
	}

	/** Add what is ticked on the card to the form; the card stays open. */
	Filled add(SubmittedForm sent, MarkingPanel panel) {
		Spot spot = panel.chosen();
		LoadedText text = panel.text();
		if (spot == null || text == null) {
			return new Filled(sent, refused(panel, spot));
		}
		SubmittedForm added = CardEntry.add(sent, panel.card(), text, spot);
		MarkingPanel after = panel.settled().found(panel.found(), spot, List.of(), this.cards.of(spot, text, added));
		return new Filled(added, added.fields().equals(sent.fields()) ? after.but("nothing-ticked") : after);
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
