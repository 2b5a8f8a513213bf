package org.aigaq.incident.marking;

import java.util.HashMap;
import java.util.Map;

/** Which documents that one form names have a text; each is asked for once. */
public class TextsOfForm {

	private final Markings markings;

	private final Map<String, Boolean> known = new HashMap<>();

	public TextsOfForm(Markings markings) {
		this.markings = markings;
	}

	/** Whether words can be taken from the document of this code or title. */
	public boolean has(String document) {
		return !document.isEmpty() && this.known.computeIfAbsent(document, this.markings::hasText);
	}

}
