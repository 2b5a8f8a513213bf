package org.aigaq.account.signin;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An older hash is replaced while somebody else does the same, or changes the password.
 */
@DatabaseTest
class NewHashTests {

	private static final String NAME = "hashed.at.once";

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	SignIns signIns;

	@Test
	void aHashIsReplacedOnlyIfItIsStillTheOneThatWasChecked() {
		this.database.sql("insert into app.account (name, password_hash, role) values (?, ?, 'viewer')")
			.param(NAME)
			.param("{bcrypt}" + new BCryptPasswordEncoder(4).encode("the right password"))
			.update();
		try {
			AccountPrincipal checked = this.signIns.load(NAME);
			String hash = this.encoder.encode("the right password");
			assertThat(this.signIns.hashAnew(checked, hash)).map(AccountPrincipal::password).contains(hash);
			assertThat(this.signIns.hashAnew(checked, this.encoder.encode("the right password")))
				.as("the second of two who sign in at once")
				.isEmpty();
			assertThat(this.signIns.load(NAME).password()).isEqualTo(hash);
		}
		finally {
			this.database.sql("delete from app.account where name = ?").param(NAME).update();
		}
	}

}
