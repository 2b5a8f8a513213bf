package org.aigaq.incident.review;

import java.time.OffsetDateTime;
import java.util.Map;

import org.aigaq.incident.form.SubmittedForm;

/**
 * A form of a proposal.
 *
 * @param id its key
 * @param path address that it is sent to
 * @param key key of the blank form, for a new record; empty: the form of a saved one
 * @param fields the values that were sent
 * @param savedAt when it was saved
 * @param author name of the account that saved it
 * @param authorShown its display name
 */
record ProposedForm(long id, String path, String key, Map<String, String[]> fields, OffsetDateTime savedAt,
		String author, String authorShown) {

	SubmittedForm submitted() {
		return new SubmittedForm(this.fields);
	}

	/** Tells this state of it from one that is saved later. */
	String seen() {
		return this.savedAt.toInstant().toString();
	}

}
