package org.aigaq.actor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.validation.BindingResult;

/**
 * Names of restricted persons in the texts that editors write. The database finds them
 * when a text or a name is saved; nothing that says one is published until a reviewer has
 * confirmed that another person is meant.
 */
@Repository
public class RestrictedNames {

	/** Name of the parameter with a reviewer's reason, in forms of what is published. */
	public static final String CONFIRMATION = "other-person";

	private static final int LONGEST_REASON = 1000;

	private static final String FOUND = """
			select distinct found.relation, found.field, found.record, found.address, found.published, found.person_id as person,
			       found.person_number as number, found.words_sha256 as hash
			  from internal.name_in_words found
			 where not found.confirmed and (%s)
			 order by found.address, found.relation, found.field, found.person_number""";

	private final JdbcClient database;

	RestrictedNames(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those in the texts of an incident, and of the documents and organisations that it
	 * shows.
	 */
	public List<Found> inIncident(String code) {
		return this.database.sql(FOUND.formatted(
				"""
						incident_id = (select id from registry.incident where code = :code)
						or document_id in (select edition.document_id
						                     from registry.incident
						                     join internal.incident_rests_on rests on rests.incident_id = incident.id
						                     join registry.passage on passage.id = rests.passage_id
						                     join registry.document_edition edition on edition.id = passage.edition_id
						                     join registry.document on document.id = edition.document_id and document.visibility = 'public'
						                    where incident.code = :code and (found.relation <> 'passage' or passage.id = found.row_id))
						or organisation_id in (select named.organisation_id
						                         from internal.named_in_incident() named
						                         join registry.incident on incident.id = named.incident_id and incident.code = :code)"""))
			.param("code", code)
			.query(Found.class)
			.list();
	}

	/** Those in the texts of a document that readers see. */
	public List<Found> inDocument(long id) {
		return published("document_id = :id and found.relation = 'document'", id);
	}

	/** Those in the names of an organisation that readers see. */
	List<Found> inOrganisation(long id) {
		return published("organisation_id = :id", id);
	}

	private List<Found> published(String whose, long id) {
		return this.database.sql(FOUND.formatted("found.published and " + whose))
			.param("id", id)
			.query(Found.class)
			.list();
	}

	/** Record a reviewer's decision that these texts mean another person. */
	public void confirm(List<Found> found, String reason) {
		found.forEach((name) -> this.database
			.sql("""
					insert into registry.name_confirmation (person_id, words_sha256, reason) values (:person, :hash, :reason)
					on conflict do nothing""")
			.param("person", name.person())
			.param("hash", name.hash())
			.param("reason", reason.strip())
			.update());
	}

	/** Whether this is a reason that can be recorded. */
	public static boolean isReason(String reason) {
		return !reason.isBlank() && reason.length() <= LONGEST_REASON;
	}

	/**
	 * Confirm the names where a reviewer gave a reason; else add an error to the field of
	 * each.
	 * @param reason the reason; blank: none, or the account is no reviewer
	 * @return whether nothing stands against saving
	 */
	public boolean settle(List<Found> found, String reason, BindingResult errors) {
		if (isReason(reason)) {
			confirm(found, reason);
			return true;
		}
		found.forEach((name) -> errors.rejectValue(name.property(), "actor.named.error",
				new Object[] { String.valueOf(name.number()) }, null));
		return found.isEmpty();
	}

	/**
	 * A text that says the name of a restricted person.
	 *
	 * @param relation the table of the text
	 * @param field its column
	 * @param record code of the fact or document, or name of the organisation;
	 * {@code null}: the incident itself
	 * @param address the page that shows it
	 * @param published whether readers see it
	 * @param person key of the person
	 * @param number the number in place of the name
	 * @param hash SHA-256 of the text
	 */
	public record Found(String relation, String field, @Nullable String record, String address, boolean published,
			long person, int number, String hash) {

		/** Key of the message that names the field. */
		public String label() {
			return "actor.named." + this.relation + "." + this.field;
		}

		/** The field of the form: the column in the writing of Java. */
		public String property() {
			if (this.relation.equals("organisation_name")) {
				return "spellings";
			}
			String words = Arrays.stream(this.field.split("_"))
				.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
				.collect(Collectors.joining());
			return Character.toLowerCase(words.charAt(0)) + words.substring(1);
		}

	}

}
