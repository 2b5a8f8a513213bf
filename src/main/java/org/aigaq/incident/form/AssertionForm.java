package org.aigaq.incident.form;

import java.util.HashMap;
import java.util.Map;

import org.aigaq.fact.FactField;
import org.aigaq.incident.form.Wording;
import org.aigaq.incident.form.Wording.Count;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about a fact in one place of a document, as typed.
 *
 * @param relayedWords somebody without a name who passes it on, as the document describes
 * them
 * @param own the fields that only this type of fact has, by name
 * @param keys the keys that were chosen with its names, by field: {@link Named}
 */
public record AssertionForm(String id, String removed, String organisation, String person, String words,
		String relayedOrganisation, String relayedPerson, String relayedWords, String hearsay, String stance,
		String wording, String number, String numberTo, String complete, Map<String, String> own, String scope,
		PassageForm passage, Map<String, String> keys) implements FormRow {

	private static final String USUAL_CURRENCY = "KZT";

	private static final int MOST = 99_999_999;

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
		wording = FormInput.text(wording);
		number = FormInput.text(number);
		numberTo = FormInput.text(numberTo);
		complete = FormInput.text(complete);
		own = FormInput.fields(withCurrency(own));
		scope = FormInput.text(scope);
		passage = PassageForm.of(passage);
		keys = FormInput.fields(keys);
	}

	/** An empty one for this document. */
	static AssertionForm in(String document) {
		return new AssertionForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", Map.of(), "",
				PassageForm.BLANK.inDocument(document), Map.of());
	}

	/** An empty one for the document and the source of this one. */
	AssertionForm next() {
		return new AssertionForm("", "", this.organisation, this.person, this.words, this.relayedOrganisation,
				this.relayedPerson, this.relayedWords, this.hearsay, "", "", "", "", "", Map.of(), "",
				PassageForm.BLANK.inDocument(this.passage.document()), this.keys);
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

	@Override
	public boolean empty() {
		return this.passage.empty() && this.own.isEmpty()
				&& (this.organisation + this.person + this.words + this.number + this.scope).isEmpty();
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
		boolean nothing = (this.number + this.numberTo).isEmpty()
				&& (this.wording.isEmpty() || this.wording.equals("exact"));
		if (nothing && denies()) {
			return Count.NONE;
		}
		if (aboutPerson) {
			return countOne(nothing);
		}
		Wording worded = Wording.of(this.wording).orElse(Wording.EXACT);
		if (!worded.takesNumber()) {
			return worded.count(0, 0);
		}
		int from = named("number", this.number);
		int to = (worded == Wording.BETWEEN) ? named("numberTo", this.numberTo) : from;
		if (to < from) {
			throw new WrongField("numberTo", "order");
		}
		if (worded == Wording.UNDER && from == 0) {
			throw new WrongField("number", "under-zero");
		}
		return worded.count(from, to);
	}

	private Count countOne(boolean nothing) {
		boolean one = FormInput.isNumber(this.number) && named("number", this.number) == 1
				&& (this.wording.isEmpty() || this.wording.equals("exact"));
		if (!nothing && !one && !denies()) {
			throw new WrongField("number", "one-person");
		}
		return Wording.EXACT.count(1, 1);
	}

	private static int named(String field, String typed) {
		if (!FormInput.isNumber(typed)) {
			throw new WrongField(field, typed.isEmpty() ? "number-missing" : "number");
		}
		Integer number = FormInput.number(typed);
		if (number != null && number > MOST) {
			throw new WrongField(field, "number-large");
		}
		return (number != null) ? number : 0;
	}

	/**
	 * The number with its precision; {@code null} while they do not fit together.
	 */
	public @Nullable Count counted() {
		try {
			return (this.number + this.wording).isEmpty() ? null : count(false);
		}
		catch (WrongField ex) {
			return null;
		}
	}

	/** A field with a wrong value; the message is a key below incident.error. */
	static class WrongField extends RuntimeException {

		final String field;

		WrongField(String field, String message) {
			super(message);
			this.field = field;
		}

	}

}
