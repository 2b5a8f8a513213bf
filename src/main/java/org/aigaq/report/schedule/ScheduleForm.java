package org.aigaq.report.schedule;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.report.Catalogue;
import org.aigaq.report.Languages;
import org.aigaq.report.Report;
import org.aigaq.report.Scope;
import org.aigaq.report.ScopeForm;
import org.aigaq.report.Scopes;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** The form of a schedule, as typed. */
record ScheduleForm(@Nullable String report, @Nullable String period, @Nullable String city, @Nullable String code,
		@Nullable List<String> languages, @Nullable List<String> formats, @Nullable String rhythm,
		@Nullable String people, @Nullable Boolean attached) {

	private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

	private static final int MOST_PEOPLE = 50;

	/** The form with its default values. */
	static ScheduleForm empty() {
		return new ScheduleForm("summary", Period.LAST_MONTH.name(), null, null, List.of("en"), List.of("pdf"),
				Interval.MONTHLY.name(), null, true);
	}

	/**
	 * The schedule, as far as the form can be read; errors are reported at their fields.
	 */
	Schedule read(Catalogue catalogue, Scopes scopes, String account, Errors errors) {
		Report known = catalogue.all()
			.stream()
			.filter((each) -> each.key().equals(this.report))
			.findFirst()
			.orElse(catalogue.all().get(0));
		Scope scope = scopes.read(known, new ScopeForm(null, null, this.city, this.code, null), errors);
		List<String> spoken = Languages.ALL.stream()
			.map(Locale::toLanguageTag)
			.filter((tag) -> this.languages != null && this.languages.contains(tag))
			.toList();
		if (spoken.isEmpty()) {
			errors.rejectValue("languages", "schedule.error.languages");
		}
		List<String> files = known.formats()
			.stream()
			.map((format) -> format.extension())
			.filter((format) -> this.formats != null && this.formats.contains(format))
			.toList();
		if (files.isEmpty() || this.formats == null || files.size() != this.formats.size()) {
			errors.rejectValue("formats", "schedule.error.formats",
					new Object[] {
							known.formats().stream().map((format) -> format.name()).collect(Collectors.joining(", ")) },
					null);
		}
		Interval when = chosen(Interval.values(), this.rhythm, Interval.MONTHLY);
		return new Schedule(0, known.key(), chosen(Period.values(), this.period, Period.ALL), scope.city(),
				scope.code(), spoken, files, when, addresses(errors), Boolean.TRUE.equals(this.attached), account,
				when.after(OffsetDateTime.now()));
	}

	private static <E extends Enum<E>> E chosen(E[] all, @Nullable String name, E other) {
		return Stream.of(all).filter((each) -> each.name().equals(name)).findFirst().orElse(other);
	}

	private List<String> addresses(Errors errors) {
		List<String> typed = StringUtils.hasText(this.people)
				? Stream.of(this.people.strip().split("[\\s,;]+")).distinct().toList() : List.of();
		if (typed.isEmpty() || typed.size() > MOST_PEOPLE) {
			errors.rejectValue("people", "schedule.error.people", new Object[] { MOST_PEOPLE }, null);
		}
		typed.stream()
			.filter((address) -> !ADDRESS.matcher(address).matches())
			.findFirst()
			.ifPresent((address) -> errors.rejectValue("people", "schedule.error.address", new Object[] { address },
					null));
		return typed;
	}

}
