package org.aigaq.incident.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.aigaq.incident.form.SubmittedForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The proposals of {@code app.proposal}, with their forms in {@code app.draft}: at most
 * one proposal an incident, and in it at most one form an address.
 */
@Repository
class Proposals {

	/** The most forms of one proposal. */
	static final int MOST = 100;

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String FORMS = """
			select draft.id, draft.path, draft.form_key, draft.fields, draft.saved_at, account.name as author,
			       coalesce(account.display_name, account.name) as author_shown
			  from app.draft
			  join app.account on account.id = draft.account_id
			 where draft.proposal_id = :incident""";

	private final JdbcClient database;

	Proposals(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The forms of a proposal, in the order they are applied: that of the incident first.
	 */
	List<ProposedForm> forms(long incident) {
		return this.database.sql(FORMS + " order by draft.path !~ '^/incidents/[^/]+/edit$', draft.id")
			.param("incident", incident)
			.query((row, nth) -> form(row))
			.list();
	}

	Optional<ProposedForm> form(long incident, String path, String key) {
		return this.database.sql(FORMS + " and draft.path = :path and draft.form_key = :key")
			.param("incident", incident)
			.param("path", path)
			.param("key", key)
			.query((row, nth) -> form(row))
			.optional();
	}

	private static ProposedForm form(ResultSet row) throws SQLException {
		return new ProposedForm(row.getLong("id"), row.getString("path"), row.getString("form_key"),
				JSON.readValue(row.getString("fields"), new TypeReference<Map<String, String[]>>() {
				}), row.getObject("saved_at", OffsetDateTime.class), row.getString("author"),
				row.getString("author_shown"));
	}

	/**
	 * Keep a form in place of the one at its address; whoever submitted it submits it
	 * again.
	 */
	void keep(long incident, String path, String key, SubmittedForm form, String account) {
		this.database.sql("""
				insert into app.proposal (incident_id) values (:incident)
				    on conflict (incident_id) do update set submitted_by = null, submitted_at = null""")
			.param("incident", incident)
			.update();
		Map<String, String[]> fields = new TreeMap<>(form.fields());
		fields.keySet().removeAll(List.of("_csrf", "then", ProposedChanges.SEEN));
		IllegalStep.unless(forms(incident).size() < MOST, "proposal-full");
		this.database
			.sql("""
					insert into app.draft (proposal_id, account_id, path, form_key, fields)
					select :incident, account.id, :path, :key, cast(:fields as jsonb) from app.account where account.name = :account
					    on conflict (proposal_id, path, form_key) where proposal_id is not null
					    do update set fields = excluded.fields, account_id = excluded.account_id, saved_at = clock_timestamp()""")
			.param("incident", incident)
			.param("path", path)
			.param("key", key)
			.param("fields", JSON.writeValueAsString(fields))
			.param("account", account)
			.update();
	}

	void remove(ProposedForm form) {
		this.database.sql("delete from app.draft where id = :id").param("id", form.id()).update();
	}

	void delete(long incident) {
		this.database.sql("delete from app.proposal where incident_id = :incident")
			.param("incident", incident)
			.update();
	}

	/** Submit it for review; {@code null}: return it to its editors. */
	void submit(long incident, @Nullable String account) {
		this.database.sql("""
				update app.proposal
				   set submitted_by = (select account.id from app.account where account.name = :account),
				       submitted_at = case when cast(:account as text) is not null then now() end
				 where incident_id = :incident""").param("account", account).param("incident", incident).update();
	}

	/** The account that submitted it for review; empty: nobody. */
	Optional<String> submittedBy(long incident) {
		return this.database.sql("""
				select account.name from app.proposal join app.account on account.id = submitted_by
				 where incident_id = :incident""").param("incident", incident).query(String.class).optional();
	}

}
