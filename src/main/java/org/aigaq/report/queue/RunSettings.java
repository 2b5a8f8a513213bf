package org.aigaq.report.queue;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of printing.
 *
 * @param keep how long files are kept in the archive
 * @param pageLimit maximum number of pages of a report
 * @param atOnce maximum number of facts of a report that is printed at once; larger ones
 * are printed in the background
 * @param perAccount maximum number of unfinished background reports of one account
 * @param inAll maximum number of unfinished background reports of all accounts
 */
@Validated
@ConfigurationProperties("aigaq.report")
public record RunSettings(@DefaultValue("1825d") Duration keep, @Min(1) @DefaultValue("10000") int pageLimit,
		@Min(0) @DefaultValue("2000") int atOnce, @Min(1) @DefaultValue("3") int perAccount,
		@Min(1) @DefaultValue("20") int inAll) {
}
