package org.aigaq.incident.review;

import java.time.OffsetDateTime;
import java.util.List;

import org.aigaq.shared.Notices;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What waits for an account: its drafts, what it is to review, and what was given back.
 */
@Repository
class OwnWork implements Notices.Waiting {

	/** More are not counted for the menu. */
	static final int COUNTED = 1000;

	/** The most rows of each list. */
	static final int MOST = 200;

	/**
	 * Each row is an incident, or a change to one, with the list that it belongs to:
	 * {@code back}, {@code draft} or {@code review}.
	 */
	private static final String WORK = """
			with own as materialized (
			    select id, name, registry.four_eyes_demanded(:demanded) as four_eyes from app.account where name = :account
			), proposed as (
			    select proposal.incident_id, proposal.submitted_at, bool_or(draft.account_id = own.id or proposal.submitted_by = own.id) as mine,
			           max(draft.saved_at) as saved_at
			      from app.proposal
			      join app.draft on draft.proposal_id = proposal.incident_id
			     cross join own
			     group by proposal.incident_id
			), work as (
			    select case when given_at is not null then 'back' else 'draft' end as list,
			           incident.code, incident.title, incident.updated_at as at, review_comment.comment, false as change
			      from registry.incident
			      left join app.review_comment on review_comment.incident_id = incident.id
			     cross join own
			     where incident.status = 'draft' and incident.created_by = own.name
			    union all
			    select 'review', incident.code, incident.title, incident.updated_at, review_comment.comment, false
			      from registry.incident
			      left join app.review_comment on review_comment.incident_id = incident.id
			     cross join own
			     where incident.status = 'in_review' and :reviewer
			       and not (own.four_eyes and incident.created_by is not distinct from own.name)
			    union all
			    select case when submitted_at is not null then 'review' when given_at is not null then 'back' else 'draft' end,
			           incident.code, incident.title, proposed.saved_at, review_comment.comment, true
			      from proposed
			     cross join own
			      join registry.incident on incident.id = proposed.incident_id
			      left join app.review_comment on review_comment.incident_id = incident.id
			     where (proposed.submitted_at is null and proposed.mine)
			        or (proposed.submitted_at is not null and :reviewer
			            and not (own.four_eyes and proposed.mine))
			)
			""";

	private final JdbcClient database;

	private final FourEyes fourEyes;

	OwnWork(JdbcClient database, FourEyes fourEyes) {
		this.database = database;
		this.fourEyes = fourEyes;
	}

	/** All of it, newest first. */
	List<Item> of(String account, boolean reviewer) {
		return this.database
			.sql(WORK + "select list, code, title, at, comment, change from work order by at desc limit :most")
			.param("account", account)
			.param("reviewer", reviewer)
			.param("demanded", this.fourEyes.demanded())
			.param("most", MOST)
			.query((row, nth) -> new Item(row.getString("list"), row.getString("code"), row.getString("title"),
					row.getObject("at", OffsetDateTime.class), row.getString("comment"), row.getBoolean("change")))
			.list();
	}

	@Override
	public int count(String account, boolean reviewer) {
		return this.database.sql(
				WORK + """
						select (select count(*) from (select from work limit :most) counted)
						     + (select count(*) from app.draft join own on own.id = draft.account_id where draft.proposal_id is null)""")
			.param("account", account)
			.param("reviewer", reviewer)
			.param("demanded", this.fourEyes.demanded())
			.param("most", COUNTED)
			.query(Integer.class)
			.single();
	}

	/**
	 * An incident, or a change to one, that waits.
	 *
	 * @param list the list it belongs to: {@code back}, {@code draft} or {@code review}
	 * @param code code of the incident
	 * @param title its title
	 * @param at when it was saved last
	 * @param comment what a reviewer wrote; {@code null}: it was not given back
	 * @param change whether it is a change to a published incident
	 */
	public record Item(String list, String code, String title, OffsetDateTime at, @Nullable String comment,
			boolean change) {

	}

}
