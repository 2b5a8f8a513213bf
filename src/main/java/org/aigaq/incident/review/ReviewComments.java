package org.aigaq.incident.review;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What reviewers wrote when they gave an incident, or a change to it, back: one comment
 * an incident, in {@code app.review_comment}.
 */
@Repository
public class ReviewComments {

	/** The longest comment, in characters. */
	private static final int LONGEST = 4_000;

	private final JdbcClient database;

	ReviewComments(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keep a comment in place of the one before.
	 * @throws IllegalStep if it is too long
	 */
	public void keep(long incident, String comment, String account) {
		IllegalStep.unless(comment.length() <= LONGEST, "long-comment");
		forget(incident);
		this.database.sql("""
				insert into app.review_comment (incident_id, account_id, comment)
				values (:incident, (select account.id from app.account where account.name = :account), :comment)""")
			.param("incident", incident)
			.param("account", account)
			.param("comment", comment)
			.update();
	}

	/** Delete it, because the incident was submitted again or published. */
	public void forget(long incident) {
		this.database.sql("delete from app.review_comment where incident_id = :incident")
			.param("incident", incident)
			.update();
	}

	Optional<Comment> find(long incident) {
		return this.database.sql("""
				select coalesce(account.display_name, account.name, '') as who, comment, given_at
				  from app.review_comment left join app.account on account.id = account_id
				 where incident_id = :incident""")
			.param("incident", incident)
			.query((row, nth) -> new Comment(row.getString("who"), row.getString("comment"),
					row.getObject("given_at", OffsetDateTime.class)))
			.optional();
	}

	/**
	 * A comment.
	 *
	 * @param who display name of the reviewer
	 * @param text the comment; empty: none was written
	 * @param at when it was given back
	 */
	public record Comment(String who, String text, OffsetDateTime at) {

	}

}
