package org.aigaq.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.aigaq.search.CityNames;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** Reads typed parameters as the scope of a report. */
@Component
class Scopes {

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private final CityNames cities;

	Scopes(CityNames cities) {
		this.cities = cities;
	}

	/** What was typed, as far as it can be read; what cannot be is told at its field. */
	Scope read(ScopeForm form, Errors errors) {
		LocalDate from = day("from", form.from(), errors);
		LocalDate to = day("to", form.to(), errors);
		if (from != null && to != null && from.isAfter(to)) {
			errors.rejectValue("to", "report.error.order", new Object[] { from, to }, null);
		}
		return new Scope(from, to, city(form.city(), errors));
	}

	private static @Nullable LocalDate day(String parameter, @Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		try {
			if (DAY.matcher(typed.strip()).matches()) {
				return LocalDate.parse(typed.strip());
			}
		}
		catch (DateTimeException ex) {
			// no such day: told below
		}
		errors.rejectValue(parameter, "report.error.day", new Object[] { typed }, null);
		return null;
	}

	private @Nullable String city(@Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		Optional<String> city = this.cities.find(typed);
		if (city.isEmpty()) {
			List<String> near = this.cities.near(typed);
			errors.rejectValue("city", near.isEmpty() ? "report.error.city" : "report.error.city.near",
					new Object[] { typed, String.join(", ", near) }, null);
		}
		return city.orElse(null);
	}

}
