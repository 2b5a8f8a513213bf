package org.aigaq.shared.claim;

import org.jspecify.annotations.Nullable;

/**
 * A location in a document, as it may be shown; components have the names of columns of
 * the view {@code said}.
 *
 * @param documentCode code of the document, or "Document 7"
 * @param documentName its publisher, otherwise its author, otherwise its title;
 * {@code null}: restricted
 * @param documentNumber number of a restricted document
 * @param locatorGiven the location in words, as an editor entered it
 * @param page page number
 * @param paragraph number of the non-blank line, from 1
 */
public record CitedPlace(String documentCode, @Nullable String documentName, @Nullable Long documentNumber,
		@Nullable String locatorGiven, @Nullable Integer page, @Nullable Integer paragraph) {
}
