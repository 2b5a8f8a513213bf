package org.aigaq.document.file.encoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the words of a file are in the old encodings that are likely for it. */
final class EncodingChoice {

	private static final List<String> NAMES = List.of("windows-1251", "KZ-1048", "KOI8-R", "IBM866", "ISO-8859-5",
			"windows-1252");

	private static final int MOST = 3;

	private static final int LONGEST = 120;

	private EncodingChoice() {
	}

	/**
	 * The most plausible encodings, the best first.
	 * @param words extracts words from characters
	 * @return names and first words, in turns
	 */
	static Object[] of(byte[] bytes, UnaryOperator<String> words) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : NAMES) {
			String text = words.apply(Encoding.named(name).orElseThrow().decode(bytes));
			if (!texts.containsValue(text)) {
				texts.put(name, text);
			}
		}
		List<String> best = texts.keySet()
			.stream()
			.sorted(Comparator.comparingDouble((name) -> Plausibility.faults(texts.get(name))))
			.limit(MOST)
			.toList();
		int from = difference(best.stream().map(texts::get).toList());
		List<Object> choice = new ArrayList<>();
		for (String name : best) {
			choice.add(name);
			choice.add(sample(texts.get(name), from));
		}
		return choice.toArray();
	}

	/** The first character that two of the texts have differently. */
	private static int difference(List<String> texts) {
		int length = texts.stream().mapToInt(String::length).min().orElse(0);
		for (int i = 0; i < length; i++) {
			int at = i;
			if (texts.stream().map((text) -> text.charAt(at)).distinct().count() == texts.size()) {
				return i;
			}
		}
		for (int i = 0; i < length; i++) {
			int at = i;
			if (texts.stream().anyMatch((text) -> text.charAt(at) != texts.get(0).charAt(at))) {
				return i;
			}
		}
		return 0;
	}

	private static String sample(String text, int at) {
		int from = at;
		while (from > 0 && at - from < LONGEST / 3 && text.charAt(from - 1) != '\n') {
			from--;
		}
		String line = text.substring(from, Math.min(text.length(), from + LONGEST));
		return line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

}
