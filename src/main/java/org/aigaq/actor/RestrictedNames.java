package org.aigaq.actor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
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
			select distinct relation, field, record, address, published, person_id as person, person_number as number, words_sha256 as hash
			  from internal.name_in_words
			 where not confirmed and %s
			 order by address, relation, field, number""";

	private final JdbcClient database;

	private final Reader reader;

	RestrictedNames(JdbcClient database, Reader reader) {
		this.database = database;
		this.reader = reader;
	}

	/**
	 * Those in the texts of an incident, and of the documents, organisations and public
	 * persons that it shows.
	 */
	public List<Found> inIncident(String code) {
		return found("incident_id = (select id from registry.incident where code = :key)", code);
	}

	/** Those in the texts of a fact and of what its sources say. */
	public List<Found> inFact(String code) {
		return found(
				"""
						incident_id = (select incident_id from registry.fact where code = :key) and record = :key
						and relation in ('fact', 'assertion', 'detention', 'penalty', 'casualty', 'crowd', 'damage', 'act', 'statement')""",
				code);
	}

	/**
	 * Those in the texts of rows that readers see.
	 * @param relation the table of registry
	 * @param rows keys of the rows; of facts where the rows belong to facts
	 */
	public List<Found> inRows(String relation, List<Long> rows) {
		return rows.isEmpty() ? List.of()
				: found("published and relation = '" + relation + "' and row_id in (:key)", rows);
	}

	/** Those in the texts of a document and its quotes' places that readers see. */
	public List<Found> inDocument(long id) {
		return found(
				"""
						published and (relation = 'document' and row_id = :key
						               or relation = 'passage' and row_id in (select passage.id
						                                                        from registry.passage
						                                                        join registry.document_edition edition on edition.id = passage.edition_id
						                                                       where edition.document_id = :key))""",
				id);
	}

	/** Those in the names of an organisation that readers see. */
	List<Found> inOrganisation(long id) {
		return found(
				"""
						published and (relation = 'organisation' and row_id = :key
						               or relation = 'organisation_name' and row_id in (select id from registry.organisation_name where organisation_id = :key))""",
				id);
	}

	private List<Found> found(String where, Object key) {
		return this.database.sql(FOUND.formatted(where)).param("key", key).query(Found.class).list();
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
	 * each, and undo the transaction.
	 * @param reason the reason as it was sent; that of an account that is no reviewer
	 * does not count
	 * @return whether nothing stands against saving
	 */
	public boolean settle(List<Found> found, String reason, BindingResult errors) {
		if (found.isEmpty()) {
			return true;
		}
		if (isReason(reason) && this.reader.isReviewer()) {
			confirm(found, reason);
			return true;
		}
		found.forEach((name) -> refuse(name, errors));
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		return false;
	}

	/** At its field; the place of a quote is not in the form of its document. */
	private static void refuse(Found name, BindingResult errors) {
		Object[] number = { String.valueOf(name.number()) };
		if (name.relation().equals("passage")) {
			errors.reject("actor.named.place", number, null);
		}
		else {
			errors.rejectValue(name.property(), "actor.named.error", number, null);
		}
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
