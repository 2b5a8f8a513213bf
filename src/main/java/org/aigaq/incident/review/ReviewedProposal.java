package org.aigaq.incident.review;

import java.time.OffsetDateTime;
import java.util.List;

import org.aigaq.incident.review.IncidentForms.Known;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, or an incident without one, as the page of the review shows it.
 *
 * @param code code of the incident
 * @param incident the incident
 * @param forms the forms that change
 * @param submitted whether it was submitted for review
 * @param own whether the reader wrote a part of it, so that somebody else publishes it
 * @param publishers who may publish it instead
 * @param comment what a reviewer wrote last; {@code null}: it was not given back
 */
public record ReviewedProposal(String code, Known incident, List<Changed> forms, boolean submitted, boolean own,
		List<String> publishers, ReviewComments.@Nullable Comment comment) {

	/**
	 * A form that changes.
	 *
	 * @param id its key
	 * @param path address of the form
	 * @param author display name of who wrote it
	 * @param savedAt when it was saved
	 * @param changes the fields that change
	 * @param otherPerson who is meant where a text says the name of a restricted person;
	 * empty: not said
	 */
	public record Changed(long id, String path, String author, OffsetDateTime savedAt, List<FieldChange> changes,
			String otherPerson) {

	}

}
