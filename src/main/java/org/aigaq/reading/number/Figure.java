package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A number with its qualifying words.
 *
 * @param meanings what the words can mean; none: they name no number that could be given
 * safely
 * @param certain whether the words have this one meaning; otherwise an editor is asked
 * @param first index of its first token, including qualifying words
 * @param next index of the token after the number
 * @param end index of the token after its last qualifying word, which may follow a noun:
 * "30 people or more"
 * @param ending what is joined to the number: {@code 15-day}
 */
public record Figure(List<Meaning> meanings, boolean certain, int first, int next, int end, String ending) {

	static Figure certain(Meaning meaning, int first, int next) {
		return new Figure(List.of(meaning), true, first, next, next, "");
	}

	/** Words of a number that are not read: "almost nobody". */
	static Figure unread(int first, int next) {
		return new Figure(List.of(), false, first, next, next, "");
	}

	Figure ending(String ending) {
		return new Figure(this.meanings, this.certain, this.first, this.next, this.end, ending);
	}

	/** The same, only as a question. */
	Figure asked(Meaning... meanings) {
		return new Figure((meanings.length > 0) ? List.of(meanings) : this.meanings, false, this.first, this.next,
				this.end, this.ending);
	}

	/** The same with more qualifying words. */
	Figure spanning(int first, int end) {
		return new Figure(this.meanings, this.certain, Math.min(first, this.first), this.next, Math.max(end, this.end),
				this.ending);
	}

	/** Code of vocabulary wording; empty where nothing is read. */
	public String wording() {
		return this.meanings.isEmpty() ? "" : this.meanings.get(0).wording();
	}

	/** The number; {@code null} if there is none ("dozens"). */
	public @Nullable BigDecimal value() {
		return this.meanings.isEmpty() ? null : this.meanings.get(0).value();
	}

	/** The second number of "from A to B". */
	public @Nullable BigDecimal to() {
		return this.meanings.isEmpty() ? null : this.meanings.get(0).to();
	}

	/** Whether it can be a number of people. */
	public boolean whole() {
		return this.meanings.stream().allMatch(Meaning::whole);
	}

	public @Nullable Integer number() {
		return this.meanings.isEmpty() ? null : this.meanings.get(0).number();
	}

	public @Nullable Integer numberTo() {
		return this.meanings.isEmpty() ? null : this.meanings.get(0).numberTo();
	}

}
