package org.aigaq.report.verify;

import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure.
 *
 * @param range the figure
 * @param basis stated or summed
 * @param claims for a fact: the figure of each source
 */
public record Figure(Range range, @Nullable String basis, @Nullable String claims) {
}
