package org.aigaq.report.text;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.aigaq.shared.Words;
import org.aigaq.shared.claim.ClaimWords;
import org.aigaq.shared.claim.DisagreementValues;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

/** How a report says figures, dates, names and codes in its language. */
public class LanguageTexts {

	private static final ZoneId ZONE = ZoneId.of("UTC");

	private static final String ITSELF = "the document itself";

	private final MessageSource messages;

	private final Words words;

	private final ClaimWords claims;

	private final Locale language;

	private final Map<String, String> cities;

	/**
	 * For one report.
	 * @param cities names of cities, then and now, to the name in this language
	 */
	LanguageTexts(MessageSource messages, Words words, Locale language, Map<String, String> cities) {
		this.messages = messages;
		this.words = words.in(language);
		this.claims = new ClaimWords(messages, words).in(language);
		this.language = language;
		this.cities = cities;
	}

	/** Tag of the language. */
	public String getLanguage() {
		return this.language.toLanguageTag();
	}

	public String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	/** "24 November 2026, 16:20 UTC". */
	public String moment(Instant moment) {
		String pattern = message("shared.date.pattern.moment");
		return DateTimeFormatter.ofPattern(pattern, this.language).format(moment.atZone(ZONE));
	}

	public String date(@Nullable String edtf) {
		return this.words.date(edtf);
	}

	public String number(@Nullable Number number) {
		return this.words.number(number);
	}

	/** "1 source", "3 sources", "no source". */
	public String counted(String key, @Nullable Number number) {
		return this.words.counted("report." + key, (number != null) ? number.longValue() : 0);
	}

	public String label(String vocabulary, @Nullable String code) {
		return this.words.label(vocabulary, code);
	}

	/** The label of a code that names its vocabulary: {@code act_type:beating}. */
	public String kind(@Nullable String kind) {
		if (kind == null) {
			return "";
		}
		int colon = kind.indexOf(':');
		return label(kind.substring(0, colon), kind.substring(colon + 1));
	}

	/** The labels of several codes, joined by commas. */
	public String labels(String vocabulary, @Nullable Array codes) throws SQLException {
		return (codes != null) ? this.words.labels(vocabulary, List.of((String[]) codes.getArray())) : "";
	}

	/** A city under its name in this language, the one of the day if that was given. */
	public String city(@Nullable String name) {
		return (name != null) ? this.cities.getOrDefault(name, name) : "";
	}

	/** Several cities. */
	public String cities(@Nullable Array names) throws SQLException {
		return (names != null)
				? Arrays.stream((String[]) names.getArray()).map(this::city).collect(Collectors.joining(", ")) : "";
	}

	/** Cities, or that no place is given. */
	public String orNoPlace(@Nullable Array names) throws SQLException {
		String cities = cities(names);
		return cities.isEmpty() ? message("report.no-place") : cities;
	}

	/** A source as it may be shown. */
	public String source(@Nullable String source) {
		return ITSELF.equals(source) ? message("report.source.document") : (source != null) ? source : "";
	}

	public String range(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, @Nullable Boolean about,
			@Nullable String basis) {
		return this.words.range(low, high, open, about, basis);
	}

	/** A count as its source words it: "nearly 80". */
	String count(@Nullable Number low, @Nullable Number high, @Nullable String wording) {
		return this.words.count(low, high, wording);
	}

	/**
	 * One of two claims that disagree.
	 * @param found a row of the view {@code disagreement}, as JSON
	 * @param right the right one, not the left one
	 */
	public String claim(String found, boolean right) {
		DisagreementValues values = DisagreementValues.of(found);
		return right ? this.claims.right(values) : this.claims.left(values);
	}

	/** Why two claims disagree, in a sentence; of a row as {@link #claim} takes it. */
	public String why(String found) {
		return this.claims.why(DisagreementValues.of(found));
	}

	/** Why claims disagree, a line each; of rows as {@link #claim} takes them. */
	public String whys(Array found) throws SQLException {
		return Arrays.stream((String[]) found.getArray())
			.map(this::why)
			.distinct()
			.sorted()
			.collect(Collectors.joining("\n"));
	}

	/** A term in days: "6–15 days"; empty where nobody gives one. */
	public String term(@Nullable Number low, @Nullable Number high) {
		if (low == null || high == null) {
			return (low != null) ? message("report.term.from", number(low))
					: (high != null) ? message("report.term.to", number(high)) : "";
		}
		return low.equals(high) ? counted("term", low) : message("report.term.between", number(low), number(high));
	}

	/** Fines, each with its currency. */
	public String amounts(@Nullable Array rows) throws SQLException {
		return Row.of(rows)
			.stream()
			.map((row) -> number(row.number(0)) + " " + row.at(1))
			.collect(Collectors.joining("; "));
	}

	/** A place in a document. */
	public String place(@Nullable Integer paragraph, @Nullable String locator) {
		return (paragraph != null) ? message("report.paragraph", number(paragraph))
				: (locator != null) ? locator : message("report.place.hidden");
	}

	/** From when until when, as each source gives it. */
	public String held(@Nullable Array rows) throws SQLException {
		return Row.of(rows)
			.stream()
			.map((row) -> message("report.held", orUnknown(row.at(0)), orUnknown(row.at(1))) + hours(row.number(2)))
			.collect(Collectors.joining("; "));
	}

	private String hours(@Nullable BigDecimal hours) {
		return (hours != null) ? " (" + message("report.hours", number(hours)) + ")" : "";
	}

	private String orUnknown(@Nullable String moment) {
		return (moment != null) ? moment.replace('T', ' ') : message("report.unknown");
	}

	/** How detentions ended. */
	public String outcomes(@Nullable Array rows) throws SQLException {
		return Row.of(rows)
			.stream()
			.map((row) -> label("detention_outcome", row.at(0)))
			.collect(Collectors.joining(", "));
	}

	/** The given ones, with a dot between. */
	public String joined(@Nullable String... parts) {
		return Arrays.stream(parts).filter(StringUtils::hasText).collect(Collectors.joining(" · "));
	}

	/** The given ones, a line each. */
	public String lines(@Nullable String... parts) {
		return Arrays.stream(parts).filter(StringUtils::hasText).collect(Collectors.joining("\n"));
	}

	Words words() {
		return this.words;
	}

}
