package org.aigaq.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages that reports come in. */
public final class Languages {

	/** All, English first. */
	public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"),
			Locale.forLanguageTag("kk"));

	private Languages() {
	}

	/** The one of this tag. */
	public static Optional<Locale> find(String tag) {
		return ALL.stream().filter((language) -> language.toLanguageTag().equals(tag)).findFirst();
	}

	/** Their tags in words: "en, ru, kk". */
	public static String tags() {
		return ALL.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
	}

}
