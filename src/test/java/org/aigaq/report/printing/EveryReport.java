package org.aigaq.report.printing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report;
import org.aigaq.report.Scope;
import org.junit.jupiter.params.provider.Arguments;

/** Every report with a scope for which the seed has data. */
public final class EveryReport {

	private EveryReport() {
	}

	public static Scope scope(String key) {
		return switch (key) {
			case "incident" -> new Scope(null, null, null, "KZ-2019-0009");
			case "city" -> new Scope(null, null, "Almaty");
			default -> new Scope(null, null, null);
		};
	}

	public static List<String> keys() {
		return new Catalogue().all().stream().map(Report::key).toList();
	}

	/** Key and language of each report. */
	static Stream<Arguments> inEveryLanguage() {
		return keys().stream().flatMap((key) -> Languages.ALL.stream().map((language) -> Arguments.of(key, language)));
	}

	static PrintOrder order(String key, Locale language, Format format) {
		return ReportFiles.order(key, scope(key), language, format);
	}

}
