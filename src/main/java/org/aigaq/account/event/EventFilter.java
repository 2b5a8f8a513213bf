package org.aigaq.account.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.typed.DateReader;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A filter for the list of security events, as typed.
 *
 * @param kind code of a kind; empty: any
 * @param account who did it or to whom it was done; empty: any
 * @param from first day, in UTC
 * @param to last day, in UTC
 * @param before the last row of the page before
 */
record EventFilter(@Nullable String kind, @Nullable String account, @Nullable String from, @Nullable String to,
		@Nullable String before) {

	/** The same with days as 2019-06-10, as far as they are read. */
	EventFilter inDigits(DateReader dates) {
		return new EventFilter(this.kind, this.account, day(this.from, dates.first(this.from)),
				day(this.to, dates.last(this.to)), this.before);
	}

	private static @Nullable String day(@Nullable String typed, Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse(typed);
	}

	/** Report an error for a kind that does not exist and days that cannot be read. */
	void check(Errors errors) {
		if (text(this.kind) != null && kindOrNull() == null) {
			errors.rejectValue("kind", "account.event.kind.unknown");
		}
		check("from", this.from, errors);
		check("to", this.to, errors);
	}

	private static void check(String field, @Nullable String typed, Errors errors) {
		if (text(typed) != null && day(typed).isEmpty()) {
			errors.rejectValue(field, "report.error.day", new Object[] { typed }, null);
		}
	}

	@Nullable EventKind kindOrNull() {
		return EventKind.find(text(this.kind)).orElse(null);
	}

	@Nullable String accountOrNull() {
		return text(this.account);
	}

	/** The first moment. */
	Optional<OffsetDateTime> since() {
		return day(this.from).map((day) -> day.atStartOfDay().atOffset(ZoneOffset.UTC));
	}

	/** The first moment after the last day. */
	Optional<OffsetDateTime> until() {
		return day(this.to).map((day) -> day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
	}

	@Nullable EventCursor cursor() {
		return EventCursor.of(this.before);
	}

	/** Whether it excludes nothing. */
	public boolean isEmpty() {
		return text(this.kind) == null && text(this.account) == null && text(this.from) == null
				&& text(this.to) == null;
	}

	/** The address of the list of events older than this one. */
	String before(SecurityEvent event) {
		return address().queryParam("before", event.cursor()).encode().build().toUriString();
	}

	/** The address of the first page; {@code null}: this is the first page. */
	@Nullable String latest() {
		return (cursor() != null) ? address().encode().build().toUriString() : null;
	}

	private UriComponentsBuilder address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(EventPages.ADDRESS);
		address.queryParamIfPresent("kind", Optional.ofNullable(text(this.kind)));
		address.queryParamIfPresent("account", Optional.ofNullable(text(this.account)));
		address.queryParamIfPresent("from", Optional.ofNullable(text(this.from)));
		address.queryParamIfPresent("to", Optional.ofNullable(text(this.to)));
		return address;
	}

	private static @Nullable String text(@Nullable String typed) {
		return StringUtils.hasText(typed) ? typed.strip() : null;
	}

	private static Optional<LocalDate> day(@Nullable String typed) {
		return Optional.ofNullable(text(typed)).flatMap(ApproximateDate::day);
	}

}
