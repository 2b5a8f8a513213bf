package org.aigaq.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The drafts in {@code app.draft}: each account has its own, sees no other, and at most
 * fifty. In templates {@code @drafts}.
 */
@Repository
public class Drafts {

	/** Field with the key of a blank form, which tells two new records apart. */
	public static final String FORM_KEY = "form-key";

	/** Query parameter of a kept form: the address that it is sent to. */
	static final String PATH = "draft-of";

	/** Query parameter of a kept form: the address of its page. */
	static final String PAGE = "draft-page";

	/** Query parameter of a kept form: when its page was opened. */
	static final String OPENED = "draft-opened";

	/** The largest form that is kept, in characters. */
	private static final int LIMIT = 4 << 20;

	/** Drafts of one account; a further one replaces the oldest. */
	private static final int MOST = 50;

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String DRAFTS = """
			select draft.id, draft.path, draft.fields, draft.page, draft.saved_at
			  from app.draft
			  join app.account on account.id = draft.account_id
			 where account.name = :account and draft.proposal_id is null""";

	private final JdbcClient database;

	private final Reader reader;

	Drafts(JdbcClient database, Reader reader) {
		this.database = database;
		this.reader = reader;
	}

	/** Key of the account with this name to sign in with. */
	Optional<Long> account(String name) {
		return this.database.sql("select id from app.account where name = :name")
			.param("name", name)
			.query(Long.class)
			.optional();
	}

	/**
	 * Keep what stands in a form in place of what was kept of it before. Not kept: a form
	 * with a password, one that is too large, and one of another site.
	 * @param parameters the parameters of a request to keep a form
	 * @return when it was kept
	 */
	@Transactional
	public Optional<OffsetDateTime> keep(long account, Map<String, String[]> parameters) {
		Map<String, String[]> fields = new TreeMap<>(parameters);
		String path = text(fields.remove(PATH));
		String page = text(fields.remove(PAGE));
		List.of(OPENED, "_csrf", "rows", "inPlace").forEach(fields::remove);
		String key = text(fields.get(FORM_KEY));
		if (!isForm(path) || key.length() > 100 || size(fields) > LIMIT
				|| fields.keySet().stream().anyMatch(Drafts::isSecret)) {
			return Optional.empty();
		}
		OffsetDateTime kept = this.database
			.sql("""
					insert into app.draft (account_id, path, form_key, fields, page, started_from)
					values (:account, :path, :key, cast(:fields as jsonb), :page, :version)
					on conflict (account_id, path, form_key) where proposal_id is null
					do update set fields = excluded.fields, page = excluded.page, started_from = excluded.started_from, saved_at = now()
					returning saved_at""")
			.param("account", account)
			.param("path", path)
			.param("key", key)
			.param("fields", JSON.writeValueAsString(fields))
			.param("page", LocalAddress.isOne(page) ? page : null)
			.param("version", version(fields))
			.query(OffsetDateTime.class)
			.single();
		this.database.sql("""
				delete from app.draft
				 where id in (select id from app.draft where account_id = :account and proposal_id is null
				               order by saved_at desc, id desc offset :most)""")
			.param("account", account)
			.param("most", MOST)
			.update();
		return Optional.of(kept);
	}

	/** Whether it is the path of a form: no query, as a form is sent to none. */
	private static boolean isForm(String path) {
		return LocalAddress.isOne(path) && path.length() <= 500 && !path.contains("?") && !path.contains("#");
	}

	private static String text(String @Nullable [] values) {
		return (values != null && values.length > 0) ? values[0] : "";
	}

	private static long size(Map<String, String[]> fields) {
		return fields.entrySet()
			.stream()
			.mapToLong((field) -> field.getKey().length() + String.join("", field.getValue()).length())
			.sum();
	}

	private static boolean isSecret(String field) {
		return field.toLowerCase(Locale.ROOT).contains("password");
	}

	private static @Nullable String version(Map<String, String[]> fields) {
		String version = text(fields.get("version"));
		return (version.isEmpty() || version.length() > 100) ? null : version;
	}

	/** The present moment, for the page of a form that is opened. */
	public Instant now() {
		return Instant.now();
	}

	/**
	 * The drafts that the reader is offered where a form is opened, newest first; none
	 * where the form was sent or is shown again.
	 */
	public List<Draft> offered(String path) {
		boolean opened = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
				&& HttpMethod.GET.matches(page.getRequest().getMethod())
				&& ShownForm.shownBy(page.getRequest()) == null;
		return opened ? of(path) : List.of();
	}

	private List<Draft> of(String path) {
		return this.database.sql(DRAFTS + " and draft.path = :path order by draft.saved_at desc, draft.id desc")
			.param("account", this.reader.getName())
			.param("path", path)
			.query((row, nth) -> draft(row))
			.list();
	}

	/** All drafts of an account, newest first. */
	public List<Draft> all(String account) {
		return this.database.sql(DRAFTS + " order by draft.saved_at desc, draft.id desc")
			.param("account", account)
			.query((row, nth) -> draft(row))
			.list();
	}

	Optional<Draft> find(long id, String account) {
		return this.database.sql(DRAFTS + " and draft.id = :id")
			.param("account", account)
			.param("id", id)
			.query((row, nth) -> draft(row))
			.optional();
	}

	private static Draft draft(ResultSet row) throws SQLException {
		return new Draft(row.getLong("id"), row.getString("path"),
				JSON.readValue(row.getString("fields"), new TypeReference<Map<String, String[]>>() {
				}), row.getString("page"), row.getObject("saved_at", OffsetDateTime.class));
	}

	/**
	 * The display names of others who typed into a form of the same record within the
	 * last two minutes.
	 */
	public List<String> others(String path) {
		String record = record(path);
		return record.isEmpty() ? List.of()
				: this.database
					.sql("""
							select distinct coalesce(account.display_name, account.name)
							  from app.draft
							  join app.account on account.id = draft.account_id
							 where draft.saved_at > now() - interval '2 minutes' and draft.proposal_id is null and account.name <> :account
							   and (draft.path = :record or starts_with(draft.path, :record || '/'))
							 order by 1""")
					.param("account", this.reader.getName())
					.param("record", record)
					.query(String.class)
					.list();
	}

	/** The address of the record of a form; empty: a new record. */
	static String record(String path) {
		String[] parts = path.split("/");
		return (parts.length < 3 || parts[2].equals("new")) ? "" : "/" + parts[1] + "/" + parts[2];
	}

	void discard(Draft draft) {
		this.database.sql("delete from app.draft where id = :id").param("id", draft.id()).update();
	}

	/** Delete what was kept of a form, because it has been saved. */
	void deleteSaved(String account, String path, String formKey) {
		this.database.sql("""
				delete from app.draft
				 where account_id = (select account.id from app.account where account.name = :account)
				   and path = :path and form_key = :key and proposal_id is null""")
			.param("account", account)
			.param("path", path)
			.param("key", formKey)
			.update();
	}

	/** Delete drafts after 90 days, and the keys of saved forms after a week. */
	void deleteOld() {
		this.database.sql("delete from app.draft where saved_at < now() - interval '90 days' and proposal_id is null")
			.update();
		this.database.sql("delete from app.saved_form where saved_at < now() - interval '7 days'").update();
	}

}
