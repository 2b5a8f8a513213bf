package org.aigaq.shared;

import org.jspecify.annotations.Nullable;

/** Something that stands at a place in a document, as readers may see it. */
public interface CitedPlace {

	/** Code of the document, or "Document 7". */
	String documentCode();

	/** Which state of its text. */
	default @Nullable Integer edition() {
		return null;
	}

	/** First character, in code points from 0; {@code null}: not bound to words. */
	default @Nullable Integer charStart() {
		return null;
	}

	/** The character after the last. */
	default @Nullable Integer charEnd() {
		return null;
	}

	/**
	 * The page of the words, else of the document; {@code null} where it is not shown.
	 */
	default @Nullable String address() {
		if (!documentCode().startsWith("D-")) {
			return null;
		}
		String document = "/documents/" + documentCode();
		return (edition() == null || charStart() == null || charEnd() == null) ? document
				: document + "/text/" + edition() + "/" + charStart() + "-" + charEnd() + "#here";
	}

}
