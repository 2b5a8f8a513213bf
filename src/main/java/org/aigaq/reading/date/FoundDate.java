package org.aigaq.reading.date;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A date in a text.
 *
 * @param edtf what it can mean; none: no date can be given
 * @param doubt why it is asked; {@code null}: it is certain
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record FoundDate(List<String> edtf, @Nullable Doubt doubt, int start, int end) {
}
