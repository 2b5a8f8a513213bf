package org.aigaq.incident.marking;

import java.util.HashMap;
import java.util.Map;

/** Which documents named in one form have a text; each is looked up once. */
public class TextsOfForm {

	private final Markings markings;

	private final Map<String, Boolean> known = new HashMap<>();

	public TextsOfForm(Markings markings) {
		this.markings = markings;
	}

	/** Whether the document of this code or title has a text. */
	public boolean has(String document) {
		return !document.isEmpty() && this.known.computeIfAbsent(document, this.markings::hasText);
	}

}
