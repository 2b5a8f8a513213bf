package org.aigaq.incident.form;

/** A row of the form that can be added and removed. */
public interface FormRow {

	/** Its key in the database; empty if it is not saved yet. */
	String id();

	/** {@code true}: it is removed at the next save. */
	String removed();

	/** Whether no field has content. */
	boolean empty();

	default boolean gone() {
		return removed().equals("true");
	}

	/** Whether it is to be saved. */
	default boolean counts() {
		return !gone() && !(id().isEmpty() && empty());
	}

}
