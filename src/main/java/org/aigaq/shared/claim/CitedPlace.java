package org.aigaq.shared.claim;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document, as it may be shown; components bear the names of columns of the
 * view {@code said}.
 *
 * @param documentCode code of the document, or "Document 7"
 * @param documentName its publisher, else its author, else its title; {@code null}: it
 * may not be shown
 * @param documentNumber number of a document that may not be shown
 * @param locatorGiven the place in words, as an editor entered it
 * @param page the page
 * @param paragraph number of the non-blank line, from 1
 */
public record CitedPlace(String documentCode, @Nullable String documentName, @Nullable Long documentNumber,
		@Nullable String locatorGiven, @Nullable Integer page, @Nullable Integer paragraph) {
}
