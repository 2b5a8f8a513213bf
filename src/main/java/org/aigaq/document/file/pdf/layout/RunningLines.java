package org.aigaq.document.file.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Sets running heads, running feet and page numbers apart from the text of the pages:
 * lines at the upper or lower edge that have the same words, numbers aside, at the same
 * height on many pages, and lines that are no more than the number of their page.
 */
public final class RunningLines {

	/** The most lines of a head or a foot. */
	private static final int EDGE = 3;

	/**
	 * The share of the pages that have the line; heads may differ on left and right
	 * pages.
	 */
	private static final double MANY = 0.4;

	/** Lines this near to each other, in points, are at the same height. */
	private static final int NEAR = 4;

	private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

	private static final Pattern ROMAN = Pattern.compile("(?i)[ivxl]{1,7}");

	private static final Pattern LONE_NUMBER = Pattern.compile(
			"\\P{L}{0,4}?(?:(?i:page|стр|бет|с|p)\\.?\\s)?\\P{L}{0,4}?0*(\\d{1,4})(?:\\P{L}{0,3}|\\s?-?бет|\\s?/\\s?\\d{1,4})");

	private final SortedMap<Integer, List<PageLine>> pages;

	private final Map<String, Integer> heads = new HashMap<>();

	private final Map<String, Integer> feet = new HashMap<>();

	private final int count;

	public RunningLines(SortedMap<Integer, List<PageLine>> pages) {
		this.pages = pages;
		this.count = (int) pages.values().stream().filter((lines) -> !lines.isEmpty()).count();
		pages.values().forEach((lines) -> {
			edge(lines, PageLine::top).forEach((line) -> count(this.heads, line, line.top()));
			edge(lines, PageLine::bottom).forEach((line) -> count(this.feet, line, line.bottom()));
		});
	}

	/** The outermost lines of a page, from the edge inwards. */
	private static List<PageLine> edge(List<PageLine> lines, ToDoubleFunction<PageLine> distance) {
		return lines.stream()
			.sorted((line, other) -> Double.compare(distance.applyAsDouble(line), distance.applyAsDouble(other)))
			.limit(EDGE)
			.toList();
	}

	private static void count(Map<String, Integer> counts, PageLine line, float distance) {
		counts.merge(key(line, Math.round(distance / NEAR)), 1, Integer::sum);
	}

	private static String key(PageLine line, int height) {
		String words = ROMAN.matcher(line.text()).matches() ? "0" : DIGITS.matcher(line.text()).replaceAll("0");
		return height + " " + words;
	}

	/** The lines of each page that are set apart, in the order of the page. */
	public SortedMap<Integer, List<PageLine>> apart() {
		SortedMap<Integer, List<PageLine>> apart = new TreeMap<>();
		this.pages.forEach((number, lines) -> {
			List<PageLine> running = new ArrayList<>();
			running.addAll(running(number, edge(lines, PageLine::top), this.heads, PageLine::top));
			running.addAll(running(number, edge(lines, PageLine::bottom), this.feet, PageLine::bottom));
			apart.put(number, lines.stream().filter(running::contains).toList());
		});
		return apart;
	}

	/** The running lines from the edge inwards, up to the first other line. */
	private List<PageLine> running(int page, List<PageLine> edge, Map<String, Integer> counts,
			ToDoubleFunction<PageLine> distance) {
		return edge.stream()
			.takeWhile((line) -> isNumberOf(page, line) || isOften(counts, line, distance.applyAsDouble(line)))
			.toList();
	}

	private static boolean isNumberOf(int page, PageLine line) {
		var number = LONE_NUMBER.matcher(line.text());
		return number.matches() && Integer.parseInt(number.group(1)) == page;
	}

	private boolean isOften(Map<String, Integer> counts, PageLine line, double distance) {
		int height = Math.round((float) distance / NEAR);
		int times = 0;
		for (int near = height - 1; near <= height + 1; near++) {
			times += counts.getOrDefault(key(line, near), 0);
		}
		return times >= Math.max(2, MANY * this.count);
	}

}
