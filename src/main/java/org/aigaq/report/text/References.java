package org.aigaq.report.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The reference marks of one report. Each location in a document gets a number when it is
 * first cited.
 */
public class References {

	private static final long BYTES_EACH = 5_000; // with its anchor and all links to it

	private final Map<Place, Integer> numbers = new LinkedHashMap<>();

	private final int most;

	References(int most) {
		this.most = most;
	}

	/**
	 * With the largest number of references that fit in memory until the file is written.
	 */
	static References thatFit() {
		return new References((int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES_EACH));
	}

	/** The marks of locations, in brackets: {@code [1, 4–6]}; empty for none. */
	String marks(Collection<Place> places) {
		SortedSet<Integer> marks = new TreeSet<>();
		places.forEach((place) -> marks.add(number(place)));
		return marks.isEmpty() ? "" : "[" + String.join(", ", runs(marks)) + "]";
	}

	private int number(Place place) {
		Integer number = this.numbers.get(place);
		if (number == null) {
			if (this.numbers.size() == this.most) {
				throw new TooManyReferences(this.most);
			}
			number = this.numbers.size() + 1;
			this.numbers.put(place, number);
		}
		return number;
	}

	private static List<String> runs(SortedSet<Integer> marks) {
		List<String> runs = new ArrayList<>();
		int start = marks.first();
		int last = start;
		for (int mark : marks) {
			if (mark > last + 1) {
				runs.add(run(start, last));
				start = mark;
			}
			last = mark;
		}
		runs.add(run(start, last));
		return runs;
	}

	private static String run(int start, int last) {
		if (start == last) {
			return String.valueOf(start);
		}
		// two consecutive numbers are not a range
		return start + ((last == start + 1) ? ", " : "–") + last;
	}

	/** Anchor of the first of the locations in the list of references. */
	@Nullable String anchor(Collection<Place> places) {
		return places.stream().map(this::number).min(Integer::compare).map((number) -> "[" + number + "]").orElse(null);
	}

	/** Codes of the documents cited so far. */
	public String[] citedDocuments() {
		return this.numbers.keySet().stream().map(Place::document).distinct().toArray(String[]::new);
	}

	/** The marks in order: {@code [1]}, {@code [2]} … */
	public String[] marks() {
		return this.numbers.values().stream().map((number) -> "[" + number + "]").toArray(String[]::new);
	}

	/** Code of the document of each mark. */
	public String[] documents() {
		return this.numbers.keySet().stream().map(Place::document).toArray(String[]::new);
	}

	/** The location of each mark in words, in the same order. */
	public String[] places() {
		return this.numbers.keySet().stream().map(Place::words).toArray(String[]::new);
	}

	/** The state of each passage, as the views give it. */
	public @Nullable String[] states() {
		return this.numbers.keySet().stream().map(Place::state).toArray(String[]::new);
	}

	/**
	 * A location in a document.
	 *
	 * @param document code of the document, or "Document 7"
	 * @param where the location in words; empty if it may not be shown
	 * @param state unbound, mismatch or lost; {@code null}: its quote matches
	 */
	public record Place(String document, String where, @Nullable String state) {

		public String words() {
			return this.where.isEmpty() ? this.document : this.document + ", " + this.where;
		}

	}

}
