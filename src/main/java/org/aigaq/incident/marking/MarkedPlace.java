package org.aigaq.incident.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passage of the form for which a text is open, or none.
 *
 * @param passage path of the passage; {@code facts}: passage of a fact that is to be
 * added
 */
record MarkedPlace(String passage) {

	static final MarkedPlace NONE = new MarkedPlace("");

	static final MarkedPlace NEW_FACT = new MarkedPlace("facts");

	private static final Pattern PASSAGE = Pattern.compile(
			"((?:witnesses|places|participants)\\[[0-9]{1,3}\\]|(facts\\[[0-9]{1,3}\\])\\.assertions\\[[0-9]{1,3}\\])\\.passage");

	/** Read the value that was sent; anything but a passage is read as none. */
	static MarkedPlace of(String typed) {
		return (typed.equals(NEW_FACT.passage) || PASSAGE.matcher(typed).matches()) ? new MarkedPlace(typed) : NONE;
	}

	/** The first assertion of the fact to be added at this index. */
	static MarkedPlace ofNewFact(int n) {
		return new MarkedPlace("facts[" + n + "].assertions[0].passage");
	}

	boolean exists() {
		return !this.passage.isEmpty();
	}

	public boolean isNewFact() {
		return equals(NEW_FACT);
	}

	/** Path of the row that has the passage; empty if there is none yet. */
	String row() {
		Matcher passage = PASSAGE.matcher(this.passage);
		return passage.matches() ? passage.group(1) : "";
	}

	/**
	 * Path of the fact that the assertion belongs to; empty if the passage is not one of
	 * an assertion.
	 */
	String fact() {
		Matcher passage = PASSAGE.matcher(this.passage);
		return (passage.matches() && passage.group(2) != null) ? passage.group(2) : "";
	}

	/** The list that the row belongs to: facts, witnesses, places or participants. */
	public String list() {
		return this.passage.replaceAll("\\[.*", "");
	}

	/** Anchor of its panel in the page. */
	public String anchor() {
		return isNewFact() ? "add-fact" : row().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
	}

	/** Whether it belongs to this part of the form, so that the part has to be open. */
	public boolean in(String path) {
		return exists() && this.passage.startsWith(path + ".");
	}

}
