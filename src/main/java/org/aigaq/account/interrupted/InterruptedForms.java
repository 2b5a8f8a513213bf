package org.aigaq.account.interrupted;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.account.session.CurrentSession;
import org.aigaq.account.session.ExpiredSessions;
import org.aigaq.draft.LocalAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms in {@code app.interrupted_form}: of accounts whose session has expired, never
 * of strangers; each account at most five, for a day.
 */
@Repository
public class InterruptedForms {

	/** The largest form that is kept, in characters. */
	private static final int LIMIT = 1 << 20;

	/** Forms of one account; a further one replaces the oldest. */
	private static final int MOST = 5;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient database;

	private final ExpiredSessions expired;

	InterruptedForms(JdbcClient database, ExpiredSessions expired) {
		this.database = database;
		this.expired = expired;
	}

	/**
	 * Keep the form of a request whose sender is or was signed in. A form with a password
	 * is not kept, nor one that is too large.
	 * @return whether it is kept
	 */
	@Transactional
	public boolean keep(HttpServletRequest request) {
		Optional<Long> account = account(request);
		if (account.isEmpty()) {
			return false;
		}
		Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
		fields.remove("_csrf");
		String path = request.getServletPath();
		if (path.length() > 2000 || size(fields) > LIMIT
				|| fields.keySet().stream().anyMatch(InterruptedForms::isSecret)) {
			return false;
		}
		fields.putIfAbsent("rows", new String[] { "" });
		this.database.sql("""
				insert into app.interrupted_form (account_id, path, fields, page)
				values (:account, :path, cast(:fields as jsonb), :page)""")
			.param("account", account.get())
			.param("path", path)
			.param("fields", JSON.writeValueAsString(fields))
			.param("page", page(request))
			.update();
		this.database
			.sql("""
					delete from app.interrupted_form
					 where account_id = :account
					   and id in (select id from app.interrupted_form where account_id = :account order by id desc offset :most)""")
			.param("account", account.get())
			.param("most", MOST)
			.update();
		return true;
	}

	/** Key of the account that is signed in, or was until its session expired. */
	Optional<Long> account(HttpServletRequest request) {
		CurrentSession session = CurrentSession.of(request);
		return (session == null) ? this.expired.accountOf(request)
				: this.database.sql("select account_id from app.session where id = :id")
					.param("id", session.id())
					.query(Long.class)
					.optional();
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

	/** Path and parameters of the page that the request was sent from. */
	private static @Nullable String page(HttpServletRequest request) {
		String referrer = request.getHeader("Referer");
		String page = (referrer != null) ? referrer.replaceFirst("^https?://[^/?#]*", "") : null;
		return LocalAddress.isOne(page) ? page : null;
	}

	/**
	 * The form to show next: the newest that the account has not seen, else the newest.
	 */
	Optional<InterruptedForm> newest(String account) {
		return this.database.sql("""
				select form.id, form.path, form.fields, form.page
				  from app.interrupted_form form
				  join app.account on account.id = form.account_id
				 where account.name = :name and form.kept_at > now() - interval '1 day'
				 order by (form.shown_at is null) desc, form.id desc
				 limit 1""")
			.param("name", account)
			.query((row, nth) -> new InterruptedForm(row.getLong("id"), row.getString("path"),
					JSON.readValue(row.getString("fields"), new TypeReference<Map<String, String[]>>() {
					}), row.getString("page")))
			.optional();
	}

	/** Whether a form waits that the account has not seen again. */
	public boolean isWaiting(String account) {
		return this.database.sql("""
				select exists (select from app.interrupted_form form
				                 join app.account on account.id = form.account_id
				                where account.name = :name and form.kept_at > now() - interval '1 day'
				                  and form.shown_at is null)""").param("name", account).query(Boolean.class).single();
	}

	void markShown(InterruptedForm form) {
		this.database.sql("update app.interrupted_form set shown_at = now() where id = :id and shown_at is null")
			.param("id", form.id())
			.update();
	}

	void delete(InterruptedForm form) {
		this.database.sql("delete from app.interrupted_form where id = :id").param("id", form.id()).update();
	}

	/** Delete the forms of an account that were sent to an address and shown again. */
	void deleteSaved(String account, String path) {
		this.database.sql("""
				delete from app.interrupted_form
				 where account_id = (select account.id from app.account where account.name = :name)
				   and path = :path and shown_at is not null""").param("name", account).param("path", path).update();
	}

	/** Delete the forms that are older than a day. */
	void deleteOld() {
		this.database.sql("delete from app.interrupted_form where kept_at < now() - interval '1 day'").update();
	}

}
