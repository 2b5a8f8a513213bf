package org.aigaq.report;

import org.jspecify.annotations.Nullable;

/** The parameters of a report, as typed. */
public record ScopeForm(@Nullable String from, @Nullable String to, @Nullable String city, @Nullable String code,
		@Nullable String lang) {

}
