package org.aigaq.incident.form;

import java.util.HashMap;
import java.util.Map;

import org.aigaq.fact.FactField;
import org.aigaq.incident.count.CountFields;
import org.aigaq.incident.count.Wording;
import org.aigaq.incident.count.Wording.Count;
import org.aigaq.incident.count.WrongField;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about a fact in one place of a document, as typed.
 *
 * @param relayedWords somebody without a name who passes it on, as the document describes
 * them
 * @param wording a precision chosen instead of that of the words of the number; with
 * {@code number} and {@code numberTo}
 * @param own the fields that only this type of fact has, by name
 * @param keys the keys that were chosen with its names, by field: {@link Named}
 * @param count the number as the source says it, in words or digits
 */
public record AssertionForm(String id, String removed, String organisation, String person, String words,
		String relayedOrganisation, String relayedPerson, String relayedWords, String hearsay, String stance,
		String wording, String number, String numberTo, String complete, Map<String, String> own, String scope,
		PassageForm passage, Map<String, String> keys, String count) implements FormRow {

	private static final String USUAL_CURRENCY = "KZT";

	public AssertionForm {
		id = FormInput.text(id);
		removed = FormInput.text(removed);
		organisation = FormInput.text(organisation);
		person = FormInput.text(person);
		words = FormInput.text(words);
		relayedOrganisation = FormInput.text(relayedOrganisation);
		relayedPerson = FormInput.text(relayedPerson);
		relayedWords = FormInput.text(relayedWords);
		hearsay = FormInput.text(hearsay);
		stance = FormInput.text(stance).isEmpty() ? "asserted" : FormInput.text(stance);
		CountFields said = CountFields.of(FormInput.text(count), FormInput.text(wording), FormInput.text(number),
				FormInput.text(numberTo));
		count = said.words();
		wording = said.wording();
		number = said.number();
		numberTo = said.to();
		complete = FormInput.text(complete);
		own = FormInput.fields(withTerm(withCurrency(own)));
		scope = FormInput.text(scope);
		passage = PassageForm.of(passage);
		keys = FormInput.fields(keys);
	}

	/** An empty one for this document. */
	public static AssertionForm in(String document) {
		return new AssertionForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", Map.of(), "",
				PassageForm.BLANK.inDocument(document), Map.of(), "");
	}

	/** One with only a number. */
	public static AssertionForm ofCount(String count, String wording, String number, String numberTo) {
		return new AssertionForm("", "", "", "", "", "", "", "", "", "", wording, number, numberTo, "", Map.of(), "",
				PassageForm.BLANK, Map.of(), count);
	}

	/** An empty one for the document and the source of this one. */
	AssertionForm next() {
		return new AssertionForm("", "", this.organisation, this.person, this.words, this.relayedOrganisation,
				this.relayedPerson, this.relayedWords, this.hearsay, "", "", "", "", "", Map.of(), "",
				PassageForm.BLANK.inDocument(this.passage.document()), this.keys, "");
	}

	/**
	 * The same source on one person of a list.
	 * @param outcome how the detention of the person ended; empty: not given
	 * @param paragraph the paragraph that names the person; empty: that of the list
	 */
	public AssertionForm ofPerson(String outcome, String paragraph) {
		return new AssertionForm("", "", this.organisation, this.person, this.words, this.relayedOrganisation,
				this.relayedPerson, this.relayedWords, this.hearsay, this.stance, "", "", "", "",
				outcome.isEmpty() ? Map.of() : Map.of("outcome", outcome), this.scope,
				paragraph.isEmpty() ? this.passage : this.passage.inParagraph(paragraph), this.keys, "");
	}

	/** The same as a new one. */
	AssertionForm copied() {
		return new AssertionForm("", "", this.organisation, this.person, this.words, this.relayedOrganisation,
				this.relayedPerson, this.relayedWords, this.hearsay, this.stance, this.wording, this.number,
				this.numberTo, this.complete, this.own, this.scope, this.passage, this.keys, this.count);
	}

	/** The name in one of its fields, with the key that was chosen with it. */
	public Named named(String field) {
		return Named.of(this.keys, field, switch (field) {
			case "organisation" -> this.organisation;
			case "person" -> this.person;
			case "relayedOrganisation" -> this.relayedOrganisation;
			case "relayedPerson" -> this.relayedPerson;
			default -> throw new IllegalArgumentException(field);
		});
	}

	private static @Nullable Map<String, String> withCurrency(@Nullable Map<String, String> own) {
		if (own == null || FormInput.text(own.get("amount")).isEmpty()
				|| !FormInput.text(own.get("currency")).isEmpty()) {
			return own;
		}
		Map<String, String> complete = new HashMap<>(own);
		complete.put("currency", USUAL_CURRENCY);
		return complete;
	}

	/** Forms that were kept before terms had units have two fields of days. */
	private static @Nullable Map<String, String> withTerm(@Nullable Map<String, String> own) {
		String from = (own != null) ? FormInput.text(own.get("termFrom")) : "";
		String to = (own != null) ? FormInput.text(own.get("termTo")) : "";
		if (own == null || (!own.containsKey("termFrom") && !own.containsKey("termTo"))) {
			return own;
		}
		Map<String, String> complete = new HashMap<>(own);
		complete.remove("termFrom");
		complete.remove("termTo");
		if (!(from + to).isEmpty() && FormInput.text(own.get("term")).isEmpty()) {
			String both = to.isEmpty() || to.equals(from) ? from : from.isEmpty() ? "up to " + to : from + " to " + to;
			complete.put("term", both + " days");
		}
		return complete;
	}

	@Override
	public boolean empty() {
		return this.passage.empty() && this.own.isEmpty()
				&& (this.organisation + this.person + this.words + this.count + this.number + this.scope).isEmpty();
	}

	/** The content of a field that only this type of fact has. */
	public String own(FactField field) {
		return this.own.getOrDefault(field.name(), "");
	}

	boolean denies() {
		return this.stance.equals("denied");
	}

	/** Whether it has content in fields that the short form hides. */
	public boolean detailed() {
		return !(this.relayedOrganisation + this.relayedPerson + this.relayedWords + this.hearsay + this.complete
				+ this.scope + this.words)
			.isEmpty() || !this.stance.equals("asserted");
	}

	/**
	 * The number with the range that its precision allows.
	 * @param aboutPerson whether the fact is about one known person, who counts as one
	 * @throws WrongField if precision and number do not fit together
	 */
	public Count count(boolean aboutPerson) {
		CountFields fields = fields();
		if (fields.isEmpty() && denies()) {
			return Count.NONE;
		}
		return aboutPerson ? countOne(fields) : fields.count();
	}

	private Count countOne(CountFields fields) {
		Count one = Wording.EXACT.count(1, 1);
		if (!fields.isEmpty() && !denies() && !one.equals(fields.orNull())) {
			throw new WrongField(fields.isChosen() ? "number" : "count", "incident.error.one-person");
		}
		return one;
	}

	/** Precision and number, as its words say them where none is chosen. */
	public CountFields precise() {
		return fields().precise();
	}

	CountFields fields() {
		return new CountFields(this.count, this.wording, this.number, this.numberTo);
	}

	/**
	 * The number as it was written, where that is more than number and precision;
	 * {@code null}: nothing is added.
	 */
	public @Nullable String countWords() {
		return fields().asWritten();
	}

	/** Whether a precision is chosen that the words do not say, or a number for it. */
	public boolean preciselyChosen() {
		return fields().isChosen();
	}

	/**
	 * The number with its precision; {@code null} while they do not fit together.
	 */
	public @Nullable Count counted() {
		return fields().orNull();
	}

}
