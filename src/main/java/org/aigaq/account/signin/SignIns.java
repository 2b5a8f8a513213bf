package org.aigaq.account.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Loads accounts for sign-in. */
@Component
public class SignIns {

	/** Columns of {@code app.account} that {@link #account} reads. */
	public static final String COLUMNS = """
			account.name, coalesce(account.display_name, account.name) as display_name, account.password_hash,
			account.role, account.enabled, account.must_change_password""";

	private final JdbcClient database;

	SignIns(@Qualifier("signInDataSource") DataSource database) {
		this.database = JdbcClient.create(database);
	}

	public AccountPrincipal load(String name) {
		return find(name).orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
	}

	Optional<AccountPrincipal> find(String name) {
		return this.database.sql("select " + COLUMNS + " from app.account where account.name = :name")
			.param("name", plain(name))
			.query((row, number) -> account(row))
			.optional();
	}

	/** The account of a row that has the {@link #COLUMNS}. */
	public static AccountPrincipal account(ResultSet row) throws SQLException {
		return new AccountPrincipal(row.getString("name"), row.getString("display_name"),
				row.getString("password_hash"), Role.of(row.getString("role")), row.getBoolean("enabled"),
				row.getBoolean("must_change_password"));
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
	 * Keep the same password under a newer hash. Other sessions of the account end, as
	 * with a new password.
	 * @return the account with the newer hash; empty if its hash has changed meanwhile
	 */
	Optional<AccountPrincipal> hashAnew(AccountPrincipal account, String hash) {
		return this.database.sql("""
				update app.account set password_hash = :hash, version = version + 1
				 where name = :name and password_hash = :before
				returning""" + " " + COLUMNS)
			.param("hash", hash)
			.param("name", account.username())
			.param("before", account.password())
			.query((row, number) -> account(row))
			.optional();
	}

	/** A name as accounts have it. */
	static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
