package org.aigaq.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats dates, figures and codes in the reader's language; templates use it as
 * {@code @words}, reports in the language of the report.
 */
@Component
public class Words {

	private static final ZoneId UTC = ZoneId.of("UTC");

	private final MessageSource messages;

	private final Labels labels;

	private final @Nullable Locale language;

	@Autowired
	Words(MessageSource messages, Labels labels) {
		this(messages, labels, null);
	}

	private Words(MessageSource messages, Labels labels, @Nullable Locale language) {
		this.messages = messages;
		this.labels = labels;
		this.language = language;
	}

	/** The same in a fixed language instead of the reader's. */
	public Words in(Locale language) {
		return new Words(this.messages, this.labels, language);
	}

	/** "9–11 June 2019"; "date not given" for {@code null}. */
	public String date(@Nullable String edtf) {
		return (edtf != null) ? ApproximateDate.parse(edtf).words(this.messages, locale())
				: message("shared.date.none");
	}

	/** "10 June 2019". */
	public String day(LocalDate day) {
		return new DateWords(this.messages, locale()).of(day);
	}

	/** "10 June 2019, 18:30 UTC". */
	public String moment(OffsetDateTime moment) {
		return DateTimeFormatter.ofPattern(message("shared.date.pattern.moment"), locale())
			.format(moment.atZoneSameInstant(UTC));
	}

	/**
	 * A figure: "700 to 1,000", "more than 500", "hundreds"; a dash if no number is
	 * reported.
	 */
	public String range(@Nullable Range range) {
		return (range != null) ? range.words(this) : number(null);
	}

	/**
	 * A number as its source words it: "nearly 80", "more than 500", "dozens".
	 * @param wording code of vocabulary wording; {@code null}: no number
	 */
	public String count(@Nullable Number low, @Nullable Number high, @Nullable String wording) {
		if (wording == null) {
			return message("shared.range.none");
		}
		Long named = switch (wording) {
			case "over" -> (low != null) ? low.longValue() - 1 : null;
			case "under" -> (high != null) ? high.longValue() + 1 : null;
			case "up_to", "at_most" -> (high != null) ? high.longValue() : null;
			default -> (low != null) ? low.longValue() : null;
		};
		return message("shared.count." + wording, (named != null) ? number(named) : null,
				(high != null) ? number(high) : null, (named != null) ? KazakhNumber.to(named) : null,
				(named != null) ? KazakhNumber.from(named) : null);
	}

	/** "1,000" in English, "1 000" in Russian and Kazakh; a dash for {@code null}. */
	public String number(@Nullable Number number) {
		return (number != null) ? NumberFormat.getInstance(locale()).format(number) : message("shared.range.none");
	}

	/**
	 * An amount of money: "50,500 KZT per person".
	 * @param currency ISO 4217
	 * @param basis code of vocabulary amount_basis; {@code null}: not stated
	 */
	public String money(Number amount, String currency, @Nullable String basis) {
		return basis(number(amount) + " " + currency, basis);
	}

	/**
	 * A number of monthly calculation indices: "20 MCI per person".
	 * @param basis code of vocabulary amount_basis; {@code null}: not stated
	 */
	public String indices(Number number, @Nullable String basis) {
		return basis(message("shared.amount.mci", number(number)), basis);
	}

	private String basis(String amount, @Nullable String basis) {
		return (basis != null) ? message("shared.amount." + basis, amount) : amount;
	}

	/**
	 * A term in its unit: "6 to 15 days", "up to 5 years".
	 * @param unit code of vocabulary term_unit
	 * @return {@code null} if there is none
	 */
	public @Nullable String term(@Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String unit) {
		BigDecimal last = (high != null) ? high : low;
		if (last == null || unit == null) {
			return null;
		}
		String form = (low == null) ? "to" : (high == null) ? "from" : (low.compareTo(high) == 0) ? "of" : "between";
		String plural = Plural.of(locale(), last).key();
		return message("shared.term." + form, number(low), message("shared.term." + unit + "." + plural, number(last)),
				message("shared.term." + unit + ".until." + plural, number(last)));
	}

	/**
	 * A number with its noun: "1 source", "2 источника", "no source".
	 * @param key prefix of the messages, which end in {@code zero} and in the categories
	 * of {@link Plural}
	 */
	public String counted(String key, long number) {
		String form = (number == 0) ? "zero" : Plural.of(locale(), number).key();
		return message(key + "." + form, number(number));
	}

	/** The label of a code of a vocabulary; empty for {@code null}. */
	public String label(String vocabulary, @Nullable String code) {
		return (code != null) ? this.labels.of(vocabulary, code, locale()) : "";
	}

	/** The labels of several codes, joined by commas. */
	public String labels(String vocabulary, List<String> codes) {
		return codes.stream().map((code) -> label(vocabulary, code)).collect(Collectors.joining(", "));
	}

	/** Code and label of each term of a vocabulary, in order, as choices of a field. */
	public Map<String, String> choices(String vocabulary) {
		Map<String, String> choices = new LinkedHashMap<>();
		this.labels.of(vocabulary).forEach((term) -> choices.put(term.code(), term.label(locale())));
		return choices;
	}

	private Locale locale() {
		return (this.language != null) ? this.language : LocaleContextHolder.getLocale();
	}

	String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

}
