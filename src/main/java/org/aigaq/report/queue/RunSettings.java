package org.aigaq.report.queue;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of what is printed.
 *
 * @param keep how long a file is kept in the archive
 * @param pageLimit no report has more pages
 * @param atOnce a report that goes through more facts is printed in the background
 * @param perAccount an account has no more reports waiting or being printed there
 * @param inAll nor have all accounts together
 */
@Validated
@ConfigurationProperties("aigaq.report")
public record RunSettings(@DefaultValue("1825d") Duration keep, @Min(1) @DefaultValue("10000") int pageLimit,
		@Min(0) @DefaultValue("2000") int atOnce, @Min(1) @DefaultValue("3") int perAccount,
		@Min(1) @DefaultValue("20") int inAll) {
}
