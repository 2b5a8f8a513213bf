package org.aigaq.incident;

import jakarta.persistence.EnumeratedValue;

/** Where an incident stands in the review (vocabulary status). */
enum Status {

	DRAFT("draft"), IN_REVIEW("in_review"), PUBLISHED("published"), WITHDRAWN("withdrawn");

	@EnumeratedValue
	final String code;

	Status(String code) {
		this.code = code;
	}

}
