package org.aigaq.report.verify;

import java.util.Locale;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats archived figures in the reader's language; templates use it as
 * {@code @figureWords}.
 */
@Component
public class FigureWords {

	private final MessageSource messages;

	private final Words words;

	FigureWords(MessageSource messages, Words words) {
		this.messages = messages;
		this.words = words;
	}

	/**
	 * The label of what a figure counts: "June 2019", "KZ-2019-0009", "Women"; empty for
	 * the total.
	 */
	public String of(Change change) {
		String key = change.key();
		if (key.equals("several") || key.equals("not_stated")) {
			return message("report." + key + "." + change.kind());
		}
		return switch (change.kind()) {
			case "month", "day" -> this.words.date(key);
			case "group" -> this.words.label("affected_group", key);
			case "kind" -> this.words.label("penalty_kind", key);
			default -> key;
		};
	}

	/** The measure: "Detained", "Killed, Protesters"; empty for a number of items. */
	public String counted(Change change) {
		String measure = this.words.label("measure", change.measure().isEmpty() ? null : change.measure());
		return change.population().isEmpty() ? measure
				: measure + ", " + this.words.label("population", change.population());
	}

	/** The figure: "200 to 1,000"; if only single sources changed, with their figures. */
	public String figure(@Nullable Figure figure, boolean claims) {
		if (figure == null) {
			return message("run.figure.none");
		}
		String range = this.words.range(figure.range());
		return claims ? message("run.figure.claims", range, (figure.claims() != null) ? figure.claims() : "–") : range;
	}

	private String message(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, arguments, locale);
	}

}
