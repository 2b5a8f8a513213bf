package org.aigaq.report.run;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.typed.DateReader;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A filter for the list of runs, as typed.
 *
 * @param report key of the report; empty: any
 * @param account account that requested the run; empty: any
 * @param from first day of requests, in UTC
 * @param to last day of requests, in UTC
 * @param before number of the last run on the page before; older requests are listed
 */
public record RunFilter(@Nullable String report, @Nullable String account, @Nullable String from, @Nullable String to,
		@Nullable String before) {

	/** The same, limited to the runs of one account. */
	public RunFilter of(String account) {
		return new RunFilter(this.report, account, this.from, this.to, this.before);
	}

	/** The same with days as 2019-06-10, as far as they are read. */
	public RunFilter inDigits(DateReader dates) {
		return new RunFilter(this.report, this.account, day(this.from, dates.first(this.from)),
				day(this.to, dates.last(this.to)), this.before);
	}

	private static @Nullable String day(@Nullable String typed, Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse(typed);
	}

	/** Report an error for each day that cannot be read. */
	public void check(Errors errors) {
		if (text(this.from) != null && day(this.from) == null) {
			errors.rejectValue("from", "report.error.day", new Object[] { this.from }, null);
		}
		if (text(this.to) != null && day(this.to) == null) {
			errors.rejectValue("to", "report.error.day", new Object[] { this.to }, null);
		}
	}

	Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("report", text(this.report));
		values.put("account", text(this.account));
		values.put("from", new SqlParameterValue(Types.DATE, day(this.from)));
		values.put("to", new SqlParameterValue(Types.DATE, day(this.to)));
		values.put("before", text(this.before));
		return values;
	}

	/** Whether it excludes nothing. */
	public boolean isEmpty() {
		return text(this.report) == null && text(this.account) == null && text(this.from) == null
				&& text(this.to) == null;
	}

	/** The address of the list of runs older than this one. */
	public String before(Run run) {
		return address().queryParam("before", run.number()).encode().build().toUriString();
	}

	/** The address of the first page; {@code null}: this is the first page. */
	public @Nullable String latest() {
		return (text(this.before) != null) ? address().encode().build().toUriString() : null;
	}

	private UriComponentsBuilder address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reports/runs");
		address.queryParamIfPresent("report", Optional.ofNullable(text(this.report)));
		address.queryParamIfPresent("account", Optional.ofNullable(text(this.account)));
		address.queryParamIfPresent("from", Optional.ofNullable(text(this.from)));
		address.queryParamIfPresent("to", Optional.ofNullable(text(this.to)));
		return address;
	}

	private static @Nullable String text(@Nullable String typed) {
		return StringUtils.hasText(typed) ? typed.strip() : null;
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		return Optional.ofNullable(text(typed)).flatMap(ApproximateDate::day).orElse(null);
	}

}
