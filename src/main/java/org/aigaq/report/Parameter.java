package org.aigaq.report;

/** The parameters of reports other than language; named as in addresses. */
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
