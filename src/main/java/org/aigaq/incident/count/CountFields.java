package org.aigaq.incident.count;

import org.aigaq.incident.count.Wording.Count;
import org.aigaq.reading.number.Meaning;
import org.aigaq.reading.number.TypedCount;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a number. The words of the source say number and precision; a precision
 * chosen beside them counts instead.
 *
 * @param words the number as the source says it: "about 30", "dozens"
 * @param wording a precision chosen instead of that of the words; a code of vocabulary
 * wording
 * @param number the number of this precision
 * @param to the second number of "from A to B"
 */
public record CountFields(String words, String wording, String number, String to) {

	/**
	 * The same with all in words where only a precision and its number came, and without
	 * a precision that says what the words say.
	 */
	public static CountFields of(String words, String wording, String number, String to) {
		CountFields sent = new CountFields(words, wording, number, to);
		if (sent.chosenIsEmpty()) {
			return sent;
		}
		Count chosen = sent.orNull();
		if (chosen == null || chosen.wording() == null) {
			return sent;
		}
		if (words.isEmpty()) {
			return new CountFields(chosen.words(), "", "", "");
		}
		return chosen.equals(new CountFields(words, "", "", "").orNull()) ? new CountFields(words, "", "", "") : sent;
	}

	public boolean isEmpty() {
		return this.words.isEmpty() && chosenIsEmpty();
	}

	/** Whether a precision is chosen that differs from the words. */
	public boolean isChosen() {
		return !chosenIsEmpty();
	}

	private boolean chosenIsEmpty() {
		return (this.number + this.to).isEmpty() && (this.wording.isEmpty() || this.wording.equals("exact"));
	}

	/** The number with the range that its precision allows; {@code null}: wrong. */
	public @Nullable Count orNull() {
		try {
			return isEmpty() ? null : count();
		}
		catch (WrongField ex) {
			return null;
		}
	}

	/**
	 * The number with the range that its precision allows.
	 * @throws WrongField if the words are no number, or precision and number do not fit
	 */
	public Count count() {
		return (chosenIsEmpty() && !this.words.isEmpty()) ? said() : chosen();
	}

	private Count said() {
		TypedCount typed = TypedCount.of(this.words);
		if (typed instanceof TypedCount.Wrong wrong) {
			throw new WrongField("count", "reading.wrong-count." + wrong.message(), wrong.arguments().toArray());
		}
		Meaning meaning = typed.meaning().orElseThrow(() -> new WrongField("count", "reading.asked-count", this.words));
		return of(meaning);
	}

	/** The same as a precision with its number; unchanged while it cannot be read. */
	public CountFields precise() {
		Count count = orNull();
		Wording read = (count != null) ? count.wording() : null;
		if (count == null || read == null) {
			return this;
		}
		Integer named = count.named();
		return new CountFields("", read.code(), (named != null && read.takesNumber()) ? named.toString() : "",
				(read == Wording.BETWEEN) ? String.valueOf(count.high()) : "");
	}

	/** The range of what words mean. */
	static Count of(Meaning meaning) {
		Wording wording = Wording.of(meaning.wording()).orElse(Wording.UNKNOWN);
		int number = (meaning.number() != null) ? meaning.number() : 0;
		return wording.count(number, (meaning.numberTo() != null) ? meaning.numberTo() : number);
	}

	private Count chosen() {
		Wording worded = Wording.of(this.wording).orElse(Wording.EXACT);
		if (!worded.takesNumber()) {
			requireEmpty("number", this.number, "number-beside-words");
			requireEmpty("numberTo", this.to, "number-beside-words");
			return worded.count(0, 0);
		}
		int from = named("number", this.number);
		if (worded != Wording.BETWEEN) {
			requireEmpty("numberTo", this.to, "second-number");
		}
		int last = (worded == Wording.BETWEEN) ? named("numberTo", this.to) : from;
		if (last < from) {
			throw new WrongField("numberTo", "incident.error.order");
		}
		if (worded == Wording.UNDER && from == 0) {
			throw new WrongField("number", "incident.error.under-zero");
		}
		return worded.count(from, last);
	}

	/** What is typed beside words without a number would be lost. */
	private static void requireEmpty(String field, String typed, String message) {
		if (!typed.isEmpty()) {
			throw new WrongField(field, "incident.error." + message, typed);
		}
	}

	private int named(String field, String typed) {
		if (typed.isEmpty()) {
			throw new WrongField(isEmpty() ? "count" : field, "incident.error.number-missing");
		}
		TypedCount read = TypedCount.of(typed);
		if (read instanceof TypedCount.Wrong wrong && wrong.message().equals("large")) {
			throw new WrongField(field, "incident.error.number-large");
		}
		return read.meaning()
			.filter((meaning) -> meaning.wording().equals("exact"))
			.map(Meaning::number)
			.orElseThrow(() -> new WrongField(field, "incident.error.number"));
	}

	/** What stands in the field where it is not what the program would write. */
	public @Nullable String asWritten() {
		Count count = orNull();
		boolean plain = this.words.isEmpty() || (count != null && count.wording() != null
				&& this.words.replace(",", "").equals(count.words().replace(",", "")));
		return plain ? null : this.words;
	}

}
