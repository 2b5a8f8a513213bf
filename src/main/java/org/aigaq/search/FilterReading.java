package org.aigaq.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** Reads a filter as typed and reports errors at its fields. */
@Component
public class FilterReading {

	private static final int USUAL_SIZE = 50;

	private static final int LARGEST_SIZE = 200;

	private static final int LONGEST_TEXT = 200;

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	private final CityNames cities;

	private final Words words;

	private final JdbcClient database;

	private final Reader reader;

	FilterReading(CityNames cities, Words words, JdbcClient database, Reader reader) {
		this.cities = cities;
		this.words = words;
		this.database = database;
		this.reader = reader;
	}

	/** The selection; fields that cannot be read are left out and reported as errors. */
	public Selection read(IncidentFilter filter, Errors errors) {
		return read(filter, null, errors);
	}

	/**
	 * The selection of a list of facts.
	 * @param kinds the vocabulary of their kinds; {@code null}: they have none
	 */
	public Selection read(IncidentFilter filter, @Nullable String kinds, Errors errors) {
		ApproximateDate date = date("date", filter.date(), errors);
		ApproximateDate begins = date("from", filter.from(), errors);
		ApproximateDate ends = date("to", filter.to(), errors);
		LocalDate from = (begins != null) ? begins.earliest() : (date != null) ? date.earliest() : null;
		LocalDate to = (ends != null) ? ends.latest() : (date != null) ? date.latest() : null;
		if (from != null && to != null && from.isAfter(to)) {
			errors.rejectValue("to", "search.incidents.period");
		}
		Sort sort = sort(filter.sort(), kinds == null, errors);
		String measure = code("measure", "measure", filter.measure(), errors);
		Long least = least(filter.least(), errors);
		if (kinds == null && least != null && measure == null && !StringUtils.hasText(filter.measure())) {
			errors.rejectValue("measure", "search.incidents.measure-of-least");
		}
		return new Selection(text(filter.q(), errors), from, to, city(filter.city(), errors),
				code("type", "event_type", filter.type(), errors), code("status", "status", filter.status(), errors),
				code("topic", "topic", filter.topic(), errors), document(filter.document(), errors),
				code("group", "affected_group", filter.group(), errors),
				code("penalty", "penalty_kind", filter.penalty(), errors), measure, least,
				yes("differ", filter.differ(), errors), yes("held", filter.held(), errors),
				(kinds != null) ? code("kind", kinds, filter.kind(), errors) : null, sort,
				cursor("after", filter.after(), sort, errors), cursor("before", filter.before(), sort, errors),
				size(filter.size(), errors));
	}

	private static @Nullable ApproximateDate date(String field, @Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		ApproximateDate date = TypedDates.read(typed.replace("\u0000", "")).date().orElse(null);
		if (date == null || (date.earliest() == null && date.latest() == null)) {
			errors.rejectValue(field, "search.incidents.day");
			return null;
		}
		return date;
	}

	private static Sort sort(@Nullable String typed, boolean any, Errors errors) {
		Sort sort = StringUtils.hasText(typed) ? Sort.of(typed).orElse(null) : Sort.NEWEST;
		if (sort == null || (!any && sort != Sort.NEWEST && sort != Sort.OLDEST)) {
			errors.rejectValue("sort", "search.incidents.code",
					new Object[] {
							Arrays.stream(Sort.values()).map(Sort::parameter).collect(Collectors.joining(", ")) },
					null);
			return Sort.NEWEST;
		}
		return sort;
	}

	private static boolean yes(String field, @Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return false;
		}
		if (!typed.equals("yes")) {
			errors.rejectValue(field, "search.incidents.code", new Object[] { "yes" }, null);
		}
		return typed.equals("yes");
	}

	private static @Nullable Long least(@Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		if (!NUMBER.matcher(typed.strip()).matches()) {
			errors.rejectValue("least", "search.incidents.least");
			return null;
		}
		return Long.valueOf(typed.strip());
	}

	private static @Nullable String text(@Nullable String typed, Errors errors) {
		if (typed != null && typed.length() > LONGEST_TEXT) {
			errors.rejectValue("q", "search.incidents.too-long");
			return null;
		}
		return StringUtils.hasText(typed) ? typed.strip().replace("\u0000", "") : null;
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

	private static @Nullable Cursor cursor(String field, @Nullable String typed, Sort sort, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		Cursor cursor = Cursor.parse(typed, sort);
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
