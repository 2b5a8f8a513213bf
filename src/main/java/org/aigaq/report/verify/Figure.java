package org.aigaq.report.verify;

import org.jspecify.annotations.Nullable;

/**
 * A printed figure.
 *
 * @param low the lowest value; {@code null}: no lower bound
 * @param high the highest value; {@code null}: none, or open
 * @param open whether the number may be higher
 * @param about whether it is approximate
 * @param basis stated or summed
 * @param claims for a fact: the figure of each source
 */
public record Figure(@Nullable Long low, @Nullable Long high, boolean open, boolean about, @Nullable String basis,
		@Nullable String claims) {
}
