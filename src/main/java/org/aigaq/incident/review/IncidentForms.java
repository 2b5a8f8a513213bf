package org.aigaq.incident.review;

import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;

/** What the review asks of incidents and their forms. */
public interface IncidentForms {

	/**
	 * The incident of a code.
	 * @throws RuntimeException answered with 404, if there is none
	 */
	Known find(String code);

	/**
	 * What is saved, as the form at an address shows it.
	 * @param path address that the form is sent to; of a new record: a blank form
	 */
	IncidentForm saved(String path);

	/**
	 * A form as it was sent.
	 * @param path address that it was sent to
	 */
	IncidentForm read(String path, SubmittedForm sent);

	/** All that is saved of an incident, as a form. */
	IncidentForm all(String code);

	/**
	 * Save a form as its page does.
	 * @param path address that the form is sent to
	 */
	void save(String path, SubmittedForm form);

	/**
	 * Save new figures of an incident: all, or none.
	 * @param figures a form with nothing else
	 * @param otherPerson why names of restricted persons in their texts mean other
	 * people; empty: nobody said so
	 */
	void add(String code, IncidentForm figures, String otherPerson);

	/** Note that the incident was published, and raise its version. */
	void touch(String code);

	/**
	 * An incident.
	 *
	 * @param id its key
	 * @param status code of its status
	 * @param version its version
	 */
	record Known(long id, String status, long version) {

		public boolean isPublished() {
			return this.status.equals("published");
		}

	}

}
