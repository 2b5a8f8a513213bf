package org.aigaq.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Saves each blank form once: a form that is sent twice, or again after Back, enters no
 * second record. The form has a key in the field {@code form-key}. In templates
 * {@code @formsOnce}.
 */
@Service
public class FormsOnce {

	private static final String USED = FormsOnce.class.getName() + ".used";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient database;

	FormsOnce(JdbcClient database) {
		this.database = database;
	}

	/** The key of the form that is being drawn: as it was sent, else a new one. */
	public String key() {
		HttpServletRequest request = (RequestContextHolder
			.getRequestAttributes() instanceof ServletRequestAttributes page) ? page.getRequest() : null;
		String sent = (request != null && request.getAttribute(USED) == null) ? sentKey(request) : null;
		return (sent != null) ? sent : UUID.randomUUID().toString();
	}

	private static @Nullable String sentKey(HttpServletRequest request) {
		String key = request.getParameter(Drafts.FORM_KEY);
		return (key != null && key.matches("[0-9A-Za-z-]{1,100}")) ? key : null;
	}

	/**
	 * Save the form of a request, unless it has been saved.
	 * @param save saves it and gives the code of the new record
	 * @return the code of the new record, also where the same content was saved before
	 * @throws SavedBefore if the form was saved with other content
	 */
	@Transactional
	public String once(HttpServletRequest request, String account, Supplier<String> save) {
		String key = sentKey(request);
		if (key == null) {
			return save.get();
		}
		String hash = hash(request);
		// waits for the same form if it is being saved
		int first = this.database.sql("""
				insert into app.saved_form (account_id, form_key, address, fields_hash)
				select account.id, :key, '', :hash from app.account where account.name = :account
				    on conflict do nothing""").param("key", key).param("hash", hash).param("account", account).update();
		if (first == 0) {
			Saved saved = saved(key, account);
			if (saved != null) {
				return again(saved, hash, request);
			}
		}
		String code = save.get();
		this.database
			.sql("""
					update app.saved_form set address = :code
					 where form_key = :key and account_id = (select account.id from app.account where account.name = :account)""")
			.param("code", code)
			.param("key", key)
			.param("account", account)
			.update();
		return code;
	}

	private static String again(Saved saved, String hash, HttpServletRequest request) {
		if (saved.hash().equals(hash)) {
			return saved.code();
		}
		request.setAttribute(USED, true);
		throw new SavedBefore(saved.code());
	}

	private @Nullable Saved saved(String key, String account) {
		return this.database.sql("""
				select saved_form.address, saved_form.fields_hash
				  from app.saved_form
				  join app.account on account.id = saved_form.account_id
				 where account.name = :account and saved_form.form_key = :key""")
			.param("key", key)
			.param("account", account)
			.query((row, nth) -> new Saved(row.getString("address"), row.getString("fields_hash")))
			.optional()
			.orElse(null);
	}

	private static String hash(HttpServletRequest request) {
		Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
		fields.remove("_csrf");
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest(JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A form that was saved.
	 *
	 * @param code the code of the record
	 * @param hash the hash of its fields
	 */
	private record Saved(String code, String hash) {

	}

	/** The form was saved before, with other content. */
	public static final class SavedBefore extends RuntimeException {

		private final String code;

		SavedBefore(String code) {
			super(code);
			this.code = code;
		}

		/** The code of the record that it was saved as. */
		public String code() {
			return this.code;
		}

	}

}
