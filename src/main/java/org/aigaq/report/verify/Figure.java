package org.aigaq.report.verify;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it was printed.
 *
 * @param low the lowest; {@code null}: no floor
 * @param high the highest; {@code null}: none, or open
 * @param open whether there may be more
 * @param about whether it is worded about or nearly
 * @param basis stated or summed
 * @param claims of a fact: what each source gives
 */
public record Figure(@Nullable Long low, @Nullable Long high, boolean open, boolean about, @Nullable String basis,
		@Nullable String claims) {
}
