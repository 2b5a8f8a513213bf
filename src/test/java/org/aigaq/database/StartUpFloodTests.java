package org.aigaq.database;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.database.watch.ReadingRoles;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A stranger opens connections to PostgreSQL and never sends a password. PostgreSQL
 * counts them before it knows the role, so none is kept free for the program; it keeps
 * its own open.
 */
@DatabaseTest
class StartUpFloodTests {

	/** More than max_connections of the embedded server. */
	private static final int CONNECTIONS = 150;

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient app;

	@Autowired
	ReadingRoles roles;

	@Autowired
	@Qualifier("reportDataSource")
	DataSource reports;

	@Autowired
	MockMvc web;

	@Test
	void programGoesOnAndOthersSignInAfterSeconds() throws Exception {
		List<Socket> flood = new ArrayList<>();
		try {
			for (int number = 0; number < CONNECTIONS; number++) {
				flood.add(startUp());
			}
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Analyst.connect(this.environment).close())
				.withMessageContaining("too many clients");
			assertThat(this.app.sql("select count(*) from reporting.incident").query(Long.class).single()).isPositive();
			try (var report = this.reports.getConnection(); var statement = report.createStatement()) {
				assertThat(statement.execute("select 1")).isTrue();
			}
			this.roles.reset();
			this.web.perform(get("/login")).andExpect(status().isOk());
			assertThat(signsInWithin(30)).as("sign-in while the connections are still open").isTrue();
		}
		finally {
			for (Socket socket : flood) {
				socket.close();
			}
		}
	}

	private boolean signsInWithin(int seconds) throws InterruptedException {
		for (int attempt = 0; attempt < 2 * seconds; attempt++) {
			try {
				Analyst.connect(this.environment).close();
				return true;
			}
			catch (SQLException ex) {
				Thread.sleep(500);
			}
		}
		return false;
	}

	/** The start of a connection of version 3 of the protocol, up to the password. */
	private Socket startUp() throws IOException {
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(message);
		data.writeInt(3 << 16);
		for (String text : List.of("user", "aigaq_analyst", "database", "aigaq", "")) {
			data.write(text.getBytes(StandardCharsets.UTF_8));
			data.write(0);
		}
		Socket socket = new Socket("127.0.0.1",
				Integer.parseInt(this.environment.getRequiredProperty("aigaq.database.port")));
		DataOutputStream server = new DataOutputStream(socket.getOutputStream());
		server.writeInt(message.size() + 4);
		server.write(message.toByteArray());
		return socket;
	}

}
