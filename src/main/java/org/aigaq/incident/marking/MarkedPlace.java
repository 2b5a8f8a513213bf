package org.aigaq.incident.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For which words of the form a text is open: a passage of it, or none yet.
 *
 * @param passage path of the passage; {@code facts}: of a fact that is to be added
 */
record MarkedPlace(String passage) {

	static final MarkedPlace NONE = new MarkedPlace("");

	static final MarkedPlace NEW_FACT = new MarkedPlace("facts");

	private static final Pattern PASSAGE = Pattern.compile(
			"((?:witnesses|places|participants)\\[[0-9]{1,3}\\]|(facts\\[[0-9]{1,3}\\])\\.assertions\\[[0-9]{1,3}\\])\\.passage");

	/** Read what was sent; anything else than a passage is none. */
	static MarkedPlace of(String typed) {
		return (typed.equals(NEW_FACT.passage) || PASSAGE.matcher(typed).matches()) ? new MarkedPlace(typed) : NONE;
	}

	/** The first source of the fact that is to be added in this place of the list. */
	static MarkedPlace ofNewFact(int n) {
		return new MarkedPlace("facts[" + n + "].assertions[0].passage");
	}

	boolean exists() {
		return !this.passage.isEmpty();
	}

	public boolean isNewFact() {
		return equals(NEW_FACT);
	}

	/** The row that has the passage; empty where there is none yet. */
	String row() {
		Matcher passage = PASSAGE.matcher(this.passage);
		return passage.matches() ? passage.group(1) : "";
	}

	/** The fact that the source speaks of; empty where it is no source's passage. */
	String fact() {
		Matcher passage = PASSAGE.matcher(this.passage);
		return (passage.matches() && passage.group(2) != null) ? passage.group(2) : "";
	}

	/** What the row is one of: facts, witnesses, places or participants. */
	public String list() {
		return this.passage.replaceAll("\\[.*", "");
	}

	/** Where its panel is in the page. */
	public String anchor() {
		return isNewFact() ? "add-fact" : row().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
	}

	/** Whether it lies in this part of the form, so that the part has to be open. */
	public boolean in(String path) {
		return exists() && this.passage.startsWith(path + ".");
	}

}
