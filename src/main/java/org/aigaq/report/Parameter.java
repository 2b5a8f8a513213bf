package org.aigaq.report;

/** What can be asked of a report beside its language; named as in its address. */
public enum Parameter {

	/** First day. */
	FROM,
	/** Last day. */
	TO,
	/** A city. */
	CITY,
	/** An incident. */
	CODE

}
