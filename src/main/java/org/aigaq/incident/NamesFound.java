package org.aigaq.incident;

import java.util.List;

import org.aigaq.actor.RestrictedNames.Found;
import org.aigaq.incident.review.IllegalStep;

/** Publishing is refused, because texts say the names of restricted persons. */
class NamesFound extends IllegalStep {

	private final String code;

	private final transient List<Found> found;

	NamesFound(String code, List<Found> found) {
		super("names");
		this.code = code;
		this.found = found;
	}

	String code() {
		return this.code;
	}

	List<Found> found() {
		return this.found;
	}

}
