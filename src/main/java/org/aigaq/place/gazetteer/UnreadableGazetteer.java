package org.aigaq.place.gazetteer;

/** A gazetteer is not as it should be; the message says in which line, and what to do. */
class UnreadableGazetteer extends Exception {

	UnreadableGazetteer(long line, String sentence) {
		super("Line " + line + ": " + sentence);
	}

}
