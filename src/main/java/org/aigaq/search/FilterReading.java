package org.aigaq.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.aigaq.shared.Reader;
import org.aigaq.shared.Words;
import org.aigaq.shared.typed.DateReader;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** Reads a filter as typed and reports errors at its fields. */
@Component
class FilterReading {

	private static final int USUAL_SIZE = 50;

	private static final int LARGEST_SIZE = 200;

	private static final int LONGEST_TEXT = 200;

	private final CityNames cities;

	private final Words words;

	private final JdbcClient database;

	private final Reader reader;

	private final DateReader dates;

	FilterReading(CityNames cities, Words words, JdbcClient database, Reader reader, DateReader dates) {
		this.cities = cities;
		this.words = words;
		this.database = database;
		this.reader = reader;
		this.dates = dates;
	}

	/** The selection; fields that cannot be read are left out and reported as errors. */
	Selection read(IncidentFilter filter, Errors errors) {
		LocalDate from = day("from", filter.from(), this.dates.first(filter.from()), errors);
		LocalDate to = day("to", filter.to(), this.dates.last(filter.to()), errors);
		if (from != null && to != null && from.isAfter(to)) {
			errors.rejectValue("to", "search.incidents.period");
		}
		return new Selection(text(filter.q(), errors), from, to, city(filter.city(), errors),
				code("type", "event_type", filter.type(), errors), code("status", "status", filter.status(), errors),
				code("topic", "topic", filter.topic(), errors), document(filter.document(), errors),
				code("group", "affected_group", filter.group(), errors), cursor("after", filter.after(), errors),
				cursor("before", filter.before(), errors), size(filter.size(), errors));
	}

	private static @Nullable String text(@Nullable String typed, Errors errors) {
		if (typed != null && typed.length() > LONGEST_TEXT) {
			errors.rejectValue("q", "search.incidents.too-long");
			return null;
		}
		return StringUtils.hasText(typed) ? typed.strip().replace("\u0000", "") : null;
	}

	private static @Nullable LocalDate day(String field, @Nullable String typed, Optional<LocalDate> day,
			Errors errors) {
		if (StringUtils.hasText(typed) && day.isEmpty()) {
			errors.rejectValue(field, "search.incidents.day");
		}
		return day.orElse(null);
	}

	private @Nullable String city(@Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		String name = this.cities.find(typed.replace("\u0000", "")).orElse(null);
		if (name == null) {
			List<String> near = this.cities.near(typed.replace("\u0000", ""));
			errors.rejectValue("city", near.isEmpty() ? "search.incidents.city" : "search.incidents.city-near",
					new Object[] { String.join(", ", near) }, null);
		}
		return name;
	}

	private @Nullable String code(String field, String vocabulary, @Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		if (!this.words.choices(vocabulary).containsKey(typed)) {
			errors.rejectValue(field, "search.incidents.code",
					new Object[] { String.join(", ", this.words.choices(vocabulary).keySet()) }, null);
			return null;
		}
		return typed;
	}

	/** A document that the reader cannot see is as one that does not exist. */
	private @Nullable Long document(@Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		Long document = this.database
			.sql("select document_id from internal.document where lower(code) = lower(?) and (published or ?)")
			.params(typed.strip().replace("\u0000", ""), this.reader.isEditor())
			.query(Long.class)
			.optional()
			.orElse(null);
		if (document == null) {
			errors.rejectValue("document", "search.incidents.document");
		}
		return document;
	}

	private static @Nullable Cursor cursor(String field, @Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		Cursor cursor = Cursor.parse(typed);
		if (cursor == null) {
			errors.reject("search.incidents.cursor");
		}
		return cursor;
	}

	private static int size(@Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return USUAL_SIZE;
		}
		try {
			int size = Integer.parseInt(typed.strip());
			if (size >= 1 && size <= LARGEST_SIZE) {
				return size;
			}
		}
		catch (NumberFormatException ex) {
			// reported below
		}
		errors.rejectValue("size", "search.incidents.size", new Object[] { LARGEST_SIZE }, null);
		return USUAL_SIZE;
	}

}
