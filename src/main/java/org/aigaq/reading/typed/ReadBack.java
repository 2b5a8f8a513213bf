package org.aigaq.reading.typed;

import java.util.List;

/**
 * What a page says beneath a field: how its text was read, what is wrong in it, or what
 * it may mean.
 *
 * @param read how it was read; empty if it was not
 * @param wrong what is wrong, or what is asked; empty if nothing is
 * @param choices what it may mean, to be chosen
 */
public record ReadBack(String read, String wrong, List<Choice> choices) {

	/** Nothing was typed. */
	public static final ReadBack NOTHING = new ReadBack("", "", List.of());

	public static ReadBack read(String read) {
		return new ReadBack(read, "", List.of());
	}

	public static ReadBack wrong(String wrong) {
		return new ReadBack("", wrong, List.of());
	}

	/**
	 * One meaning.
	 *
	 * @param words the meaning, to be shown
	 * @param fields the values that are put into fields when it is chosen, as a query
	 * string: names below the row of the field
	 */
	public record Choice(String words, String fields) {
	}

}
