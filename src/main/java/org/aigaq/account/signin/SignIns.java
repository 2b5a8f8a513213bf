package org.aigaq.account.signin;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Loads accounts for sign-in. */
@Component
public class SignIns {

	private static final String STAMP = "encode(sha256(convert_to(role || ' ' || password_hash, 'UTF8')), 'hex')";

	private final JdbcClient database;

	SignIns(JdbcClient database) {
		this.database = database;
	}

	public AccountPrincipal load(String name) {
		return find(name).orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
	}

	Optional<AccountPrincipal> find(String name) {
		return this.database.sql("""
				select name, coalesce(display_name, name) as display_name, password_hash, role, enabled,
				       must_change_password, %s as stamp
				  from app.account
				 where name = :name""".formatted(STAMP))
			.param("name", plain(name))
			.query((row, number) -> new AccountPrincipal(row.getString("name"), row.getString("display_name"),
					row.getString("password_hash"), Role.of(row.getString("role")), row.getBoolean("enabled"),
					row.getBoolean("must_change_password"), row.getString("stamp")))
			.optional();
	}

	/** Whether the account is unchanged since sign-in. */
	boolean stillValid(AccountPrincipal account) {
		return this.database.sql("select %s from app.account where name = :name and enabled".formatted(STAMP))
			.param("name", account.username())
			.query(String.class)
			.optional()
			.filter(account.stamp()::equals)
			.isPresent();
	}

	@EventListener
	void remember(AuthenticationSuccessEvent right) {
		this.database.sql("""
				update app.account set last_sign_in = now()
				 where name = :name and (last_sign_in is null or last_sign_in < now() - interval '1 minute')""")
			.param("name", plain(right.getAuthentication().getName()))
			.update();
	}

	/**
	 * Keep the same password under a newer hash, unless it has been changed meanwhile.
	 * Other sessions of the account end, as with a new password.
	 */
	AccountPrincipal hashAnew(UserDetails account, @Nullable String hash) {
		this.database.sql("""
				update app.account set password_hash = :hash, version = version + 1
				 where name = :name and password_hash = :before""")
			.param("hash", hash)
			.param("name", account.getUsername())
			.param("before", account.getPassword())
			.update();
		return load(account.getUsername());
	}

	/** A name as accounts have it. */
	static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
