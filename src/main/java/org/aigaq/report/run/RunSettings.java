package org.aigaq.report.run;

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
 */
@Validated
@ConfigurationProperties("aigaq.report")
record RunSettings(@DefaultValue("1825d") Duration keep, @Min(1) @DefaultValue("10000") int pageLimit) {
}
