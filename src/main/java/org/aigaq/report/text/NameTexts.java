package org.aigaq.report.text;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.aigaq.report.text.References.Place;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Labels of codes and names of cities, sources and locations in the language of a report,
 * as plain text.
 */
public final class NameTexts {

	private static final String ITSELF = "the document itself";

	private final MessageSourceAccessor messages;

	private final Words words;

	private final Map<String, String> cities;

	NameTexts(MessageSourceAccessor messages, Words words, Map<String, String> cities) {
		this.messages = messages;
		this.words = words;
		this.cities = cities;
	}

	public String label(String vocabulary, @Nullable String code) {
		return this.words.label(vocabulary, code);
	}

	/** The label of a code with its vocabulary: {@code act_type:beating}. */
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

	/**
	 * The name of a city in this language; a former name if the former name was given.
	 */
	public String city(@Nullable String name) {
		return (name != null) ? this.cities.getOrDefault(name, name) : "";
	}

	/** Several cities. */
	public String cities(@Nullable Array names) throws SQLException {
		return (names != null)
				? Arrays.stream((String[]) names.getArray()).map(this::city).collect(Collectors.joining(", ")) : "";
	}

	/** Names of cities; if none is given, a text that says so. */
	public String orNoPlace(@Nullable Array names) throws SQLException {
		String cities = cities(names);
		return cities.isEmpty() ? this.messages.getMessage("report.no-place") : cities;
	}

	/** A source, as it may be displayed. */
	public String source(@Nullable String source) {
		return ITSELF.equals(source) ? this.messages.getMessage("shared.source.itself")
				: (source != null) ? source : "";
	}

	/** A location in a document. */
	public String place(@Nullable Integer paragraph, @Nullable String locator) {
		return (paragraph != null) ? paragraph(this.words.number(paragraph))
				: (locator != null) ? locator : this.messages.getMessage("report.place.hidden");
	}

	/** The location of the columns document_code, paragraph, locator and mark. */
	Place place(Row row) {
		String paragraph = row.text("paragraph");
		return new Place(Objects.requireNonNull(row.text("document_code")),
				(paragraph != null) ? paragraph(paragraph) : Objects.requireNonNullElse(row.text("locator"), ""),
				row.text("mark"));
	}

	private String paragraph(String number) {
		return this.messages.getMessage("report.paragraph", new Object[] { number });
	}

}
