package org.aigaq.incident.form;

/** A row of the form that can be added and removed. */
public interface FormRow {

	/** Its key in the database; empty where it is not saved yet. */
	String id();

	/** {@code true}: it is to be removed at the next saving. */
	String removed();

	/** Whether nothing was typed into it. */
	boolean empty();

	default boolean gone() {
		return removed().equals("true");
	}

	/** Whether it is to be written. */
	default boolean counts() {
		return !gone() && !(id().isEmpty() && empty());
	}

}
