package org.aigaq.incident;

import jakarta.persistence.EnumeratedValue;

/** The status of an incident in the review (vocabulary status). */
enum Status {

	DRAFT("draft"), IN_REVIEW("in_review"), PUBLISHED("published"), WITHDRAWN("withdrawn");

	@EnumeratedValue
	final String code;

	Status(String code) {
		this.code = code;
	}

}
