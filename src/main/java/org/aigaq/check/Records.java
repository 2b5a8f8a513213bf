package org.aigaq.check;

/** The records that some rules check one by one. */
enum Records {

	/** An incident, with its facts and claims. */
	INCIDENT("registry.incident"),

	/** A document, with its editions and passages. */
	DOCUMENT("registry.document");

	private final String relation;

	Records(String relation) {
		this.relation = relation;
	}

	/** The table that holds them, by their key {@code id}. */
	String relation() {
		return this.relation;
	}

}
