package org.aigaq.reading.date;

/** Why a date is asked and not taken as read. */
public enum Doubt {

	/** No year is named, and none is known. */
	NO_YEAR,

	/** A relative day, and the date of the document is not known. */
	NO_DOCUMENT_DATE,

	/** The order of day and month is not certain: 05/06/2020. */
	ORDER,

	/** Another weekday is named than the calendar has. */
	WEEKDAY,

	/** Before or after the date. */
	BOUND,

	/** The text itself is not certain. */
	HEDGED,

	/** The year has two digits. */
	SHORT_YEAR,

	/** Counted from the date of the document: yesterday, on Saturday. */
	RELATIVE,

	/** The year is that of the incident. */
	YEAR_OF_INCIDENT,

	/** The year is taken from the date of the document. */
	YEAR_OF_DOCUMENT,

	/** A season, whose days are not fixed. */
	SEASON,

	/** A part of a month or year, whose days are not fixed: early June. */
	PART

}
