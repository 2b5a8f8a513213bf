package org.aigaq.shared;

import org.jspecify.annotations.Nullable;

/** A location in a document, as readers may see it. */
public interface CitedPlace {

	/** Code of the document, or "Document 7". */
	String documentCode();

	/** Number of the edition. */
	default @Nullable Integer edition() {
		return null;
	}

	/** First character, in code points from 0; {@code null}: not linked to the text. */
	default @Nullable Integer charStart() {
		return null;
	}

	/** The character after the last. */
	default @Nullable Integer charEnd() {
		return null;
	}

	/** The address of the quote, otherwise of the document; {@code null}: not shown. */
	default @Nullable String address() {
		if (!documentCode().startsWith("D-")) {
			return null;
		}
		String document = "/documents/" + documentCode();
		return (edition() == null || charStart() == null || charEnd() == null) ? document
				: document + "/text/" + edition() + "/" + charStart() + "-" + charEnd() + "#here";
	}

}
