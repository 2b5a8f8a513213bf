package org.aigaq.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages of reports. */
public final class Languages {

	/** All languages, English first. */
	public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"),
			Locale.forLanguageTag("kk"));

	private Languages() {
	}

	/** The language with this tag. */
	public static Optional<Locale> find(String tag) {
		return ALL.stream().filter((language) -> language.toLanguageTag().equals(tag)).findFirst();
	}

	/** The tags of all languages: "en, ru, kk". */
	public static String tags() {
		return ALL.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
	}

}
