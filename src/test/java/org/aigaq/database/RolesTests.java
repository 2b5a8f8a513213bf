package org.aigaq.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.database.settings.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class RolesTests {

	@Autowired
	Database database;

	@Autowired
	JdbcClient app;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	@Qualifier("reportDataSource")
	DataSource reports;

	@ParameterizedTest
	@EnumSource(names = { "REPORT", "QUERY" })
	void readersReadReporting(Role role) throws SQLException {
		try (Connection reader = connect(role);
				var statement = reader.createStatement();
				var rows = statement.executeQuery("select code from incident")) {
			assertThat(rows.getMetaData().getColumnCount()).isOne();
			assertThat(isReadOnly(reader)).isTrue();
		}
	}

	@Test
	void everyReaderHasLimits() {
		assertThat(this.app.sql("""
				select count(*)
				  from pg_roles
				 where rolname in ('aigaq_report', 'aigaq_query', 'aigaq_analyst')
				   and rolconfig::text like '%search_path=reporting%'
				   and rolconfig::text like '%default_transaction_read_only=on%'
				   and rolconfig::text like '%statement_timeout=%'
				   and rolconfig::text like '%temp_file_limit=%'
				   and rolconnlimit > 0
				""").query(Integer.class).single()).isEqualTo(3);
	}

	@Test
	void watchEndsWhatAReaderRuns() throws SQLException {
		try (Connection reader = connect(Role.QUERY);
				Connection watch = connect(Role.WATCH);
				var statement = reader.createStatement()) {
			int process = reader.unwrap(org.postgresql.PGConnection.class).getBackendPID();
			assertThat(statement.execute("select 1")).isTrue();
			try (var kill = watch.createStatement();
					var row = kill.executeQuery("select pg_terminate_backend(" + process + ")")) {
				assertThat(row.next() && row.getBoolean(1)).isTrue();
			}
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select 1"));
		}
	}

	@Test
	void appChangesNoStructureAndNoHistory() throws SQLException {
		for (String sql : new String[] { "create table registry.mine (a int)", "drop table registry.incident",
				"delete from audit.change", "update audit.change set at = now()", "set role aigaq_owner" }) {
			try (Connection connection = connect(Role.APP); var statement = connection.createStatement()) {
				assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> statement.execute(sql));
			}
		}
	}

	@Test
	void reportsReadOneState() throws SQLException {
		try (Connection report = this.reports.getConnection(); var statement = report.createStatement()) {
			assertThat(report.isReadOnly()).isTrue();
			assertThat(report.getAutoCommit()).isFalse();
			assertThat(report.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
			try (var row = statement.executeQuery("select current_user")) {
				assertThat(row.next()).isTrue();
				assertThat(row.getString(1)).isEqualTo("aigaq_report");
			}
		}
	}

	@Test
	@WithMockUser("aisulu")
	void writingTransactionsKnowWhoIsSignedIn() {
		assertThat(account(false)).isEqualTo("aisulu");
		assertThat(account(true)).as("where nothing is written").isNullOrEmpty();
	}

	@Test
	void writingTransactionsOfNobodyNameNobody() {
		assertThat(account(false)).isNullOrEmpty();
	}

	private String account(boolean readOnly) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setReadOnly(readOnly);
		return transaction
			.execute((status) -> this.app.sql("select coalesce(current_setting('aigaq.account', true), '')")
				.query(String.class)
				.single());
	}

	private Connection connect(Role role) throws SQLException {
		Database.Login login = this.database.login(role);
		return DriverManager.getConnection(this.database.url(), login.name(), login.password().value());
	}

	private static boolean isReadOnly(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var row = statement.executeQuery("show transaction_read_only")) {
			return row.next() && row.getString(1).equals("on");
		}
	}

}
