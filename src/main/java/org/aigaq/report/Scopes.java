package org.aigaq.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.aigaq.search.CityNames;
import org.aigaq.shared.typed.DateReader;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** Reads the typed parameters of a report. */
@Component
public class Scopes {

	private final CityNames cities;

	private final JdbcClient database;

	private final DateReader dates;

	Scopes(CityNames cities, JdbcClient database, DateReader dates) {
		this.cities = cities;
		this.database = database;
		this.dates = dates;
	}

	/**
	 * The scope, as far as the parameters can be read; errors and missing parameters are
	 * reported at their fields.
	 */
	public Scope read(Report report, ScopeForm form, Errors errors) {
		LocalDate from = report.takes(Parameter.FROM) ? day("from", form.from(), this.dates.first(form.from()), errors)
				: null;
		LocalDate to = report.takes(Parameter.TO) ? day("to", form.to(), this.dates.last(form.to()), errors) : null;
		if (from != null && to != null && from.isAfter(to)) {
			errors.rejectValue("to", "report.error.order", new Object[] { from, to }, null);
		}
		String city = report.takes(Parameter.CITY) ? city(form.city(), errors) : null;
		String code = report.takes(Parameter.CODE) ? code(form.code(), errors) : null;
		if (report.needs(Parameter.CITY) && !StringUtils.hasText(form.city())) {
			errors.rejectValue("city", "report.error.city-missing");
		}
		if (report.needs(Parameter.CODE) && !StringUtils.hasText(form.code())) {
			errors.rejectValue("code", "report.error.code-missing");
		}
		return new Scope(from, to, city, code);
	}

	/**
	 * The requested language; English if none is given or it is unknown, which is
	 * reported as an error.
	 */
	public Locale language(ScopeForm form, Errors errors) {
		if (!StringUtils.hasText(form.lang())) {
			return Languages.ALL.get(0);
		}
		Optional<Locale> language = Languages.find(form.lang().strip());
		if (language.isEmpty()) {
			errors.rejectValue("lang", "report.error.lang", new Object[] { form.lang(), Languages.tags() }, null);
		}
		return language.orElse(Languages.ALL.get(0));
	}

	private @Nullable String code(@Nullable String typed, Errors errors) {
		if (!StringUtils.hasText(typed)) {
			return null;
		}
		Optional<String> code = this.database.sql("select code from reporting.incident where code = upper(:code)")
			.param("code", typed.strip())
			.query(String.class)
			.optional();
		if (code.isEmpty()) {
			errors.rejectValue("code", "report.error.code", new Object[] { typed }, null);
		}
		return code.orElse(null);
	}

	private static @Nullable LocalDate day(String parameter, @Nullable String typed, Optional<LocalDate> day,
			Errors errors) {
		if (StringUtils.hasText(typed) && day.isEmpty()) {
			errors.rejectValue(parameter, "report.error.day", new Object[] { typed }, null);
		}
		return day.orElse(null);
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
