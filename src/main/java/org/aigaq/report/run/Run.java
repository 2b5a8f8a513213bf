package org.aigaq.report.run;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.aigaq.report.Catalogue;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report;
import org.aigaq.report.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A requested report, as recorded in the archive.
 *
 * @param id key; increases in the order of requests
 * @param number the report number, printed on the report: R-2026-0042
 * @param report key of the report
 * @param scope what it covers
 * @param language language tag
 * @param format file extension
 * @param origin how it was requested
 * @param background whether it is printed in the background because it is long
 * @param status its status
 * @param askedBy accounts that requested it, in order; empty for the command line
 * @param askedAt time of the first request
 * @param startedAt when printing began
 * @param endedAt when it ended
 * @param state number of the data version that it shows
 * @param figures key of the figures that it shows
 * @param pages number of pages; 0 for tables
 * @param bytes size of the file
 * @param sha256 SHA-256 of the file
 * @param removedAt when the file was removed; {@code null}: it is still kept
 * @param withdrawnAt when it was withdrawn, because a person or document in it was
 * restricted; {@code null}: it was not
 * @param problem key of the message that says why it failed
 * @param percent progress, in percent
 * @param pagesMade pages so far
 */
public record Run(long id, String number, String report, Scope scope, String language, String format, Origin origin,
		boolean background, Status status, String askedBy, OffsetDateTime askedAt, @Nullable OffsetDateTime startedAt,
		@Nullable OffsetDateTime endedAt, @Nullable Long state, @Nullable Long figures, @Nullable Integer pages,
		@Nullable Long bytes, @Nullable String sha256, @Nullable OffsetDateTime removedAt,
		@Nullable OffsetDateTime withdrawnAt, @Nullable String problem, int percent, int pagesMade) {

	/** Whether this account requested it. */
	public boolean isOf(String account) {
		return Arrays.asList(this.askedBy.split(", ")).contains(account);
	}

	/** The same without the names of other accounts. */
	public Run seenBy(String account) {
		return new Run(this.id, this.number, this.report, this.scope, this.language, this.format, this.origin,
				this.background, this.status, isOf(account) ? account : "", this.askedAt, this.startedAt, this.endedAt,
				this.state, this.figures, this.pages, this.bytes, this.sha256, this.removedAt, this.withdrawnAt,
				this.problem, this.percent, this.pagesMade);
	}

	/** The order that it prints. */
	public PrintOrder order(Catalogue catalogue) {
		Report known = catalogue.get(this.report);
		return new PrintOrder(known, this.scope, Locale.forLanguageTag(this.language), known.format(this.format),
				this.number);
	}

	/** Whether its file is complete in the archive. */
	public boolean isDone() {
		return this.status == Status.DONE;
	}

	/** Whether its status is final. */
	public boolean isEnded() {
		return this.status.isEnd();
	}

	/** Whether it can be downloaded. */
	public boolean isKept() {
		return isDone() && this.removedAt == null && !isWithdrawn();
	}

	/**
	 * Whether a person or document in it was restricted after it was printed, so that its
	 * file is sent to nobody.
	 */
	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	/** The address of its file. */
	public String address() {
		return "/reports/" + this.number + "." + this.format;
	}

	/** The address of its page. */
	public String page() {
		return "/reports/runs/" + this.number;
	}

	/** Key of the title of the report. */
	public String title() {
		return "report." + this.report + ".title";
	}

	/** The period as EDTF; {@code null}: all dates. */
	public @Nullable String period() {
		return (this.scope.from() == null && this.scope.to() == null) ? null
				: orOpen(this.scope.from()) + "/" + orOpen(this.scope.to());
	}

	/** The figures of a run that is done. */
	public Figures.Kept kept() {
		return new Figures.Kept(Objects.requireNonNull(this.state), Objects.requireNonNull(this.figures));
	}

	/** How long it took, in milliseconds. */
	public @Nullable Long milliseconds() {
		return (this.startedAt == null || this.endedAt == null) ? null
				: Duration.between(this.startedAt, this.endedAt).toMillis();
	}

	private static String orOpen(@Nullable Object day) {
		return (day != null) ? day.toString() : "..";
	}

}
