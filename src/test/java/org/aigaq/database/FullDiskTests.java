package org.aigaq.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.aigaq.FreePort;
import org.aigaq.database.settings.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The data are on a small file system, which becomes full. Only root can mount one; where
 * the test is not run by root it is skipped.
 */
class FullDiskTests {

	@TempDir
	Path disk;

	private boolean mounted;

	@BeforeEach
	void mount() throws Exception {
		this.mounted = run("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", this.disk.toString());
		assumeTrue(this.mounted, "a file system can be mounted");
	}

	@AfterEach
	void unmount() throws Exception {
		if (this.mounted) {
			run("umount", this.disk.toString());
		}
	}

	@Test
	void nothingCommittedIsLostAndTheNextStartRecovers() throws Exception {
		Path data = Files.createDirectory(this.disk.resolve("data"));
		PreparedDatabase.empty(data);
		int port = FreePort.find();
		int committed;
		Path ballast = this.disk.resolve("ballast");
		try (EmbeddedDatabase database = EmbeddedDatabase.start(Settings.on(data, port))) {
			execute(database, "create table public.kept (number integer, filling text)");
			fill(ballast);
			committed = insertUntilFull(database);
			assertThat(committed).isPositive();
			Files.delete(ballast);
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.start(Settings.on(data, port))) {
			assertThat(Upgrades.query(database, "select count(*) from public.kept")).isEqualTo("" + committed);
			execute(database, "insert into public.kept values (0, 'there is room again')");
		}
	}

	/** How many rows were committed before there was no room. */
	private static int insertUntilFull(EmbeddedDatabase database) throws SQLException {
		Database.Login owner = database.login(Role.OWNER);
		int committed = 0;
		try (Connection connection = DriverManager.getConnection(database.url(), owner.name(),
				owner.password().value()); var statement = connection.createStatement()) {
			while (committed < 100_000) {
				statement.execute(
						"insert into public.kept select 1, string_agg(md5(random()::text), '') from generate_series(1, 200)");
				committed++;
			}
		}
		catch (SQLException ex) {
			// 53100: no room for the table; 57 or 08: none for the log of transactions,
			// so the server ended
			assertThat(ex.getSQLState()).matches("53100|58030|57.*|08.*|XX000");
		}
		return committed;
	}

	private static void execute(Database database, String sql) throws SQLException {
		Upgrades.execute(database, sql);
	}

	private static void fill(Path ballast) throws IOException {
		byte[] block = new byte[1 << 20];
		try (OutputStream out = Files.newOutputStream(ballast)) {
			while (ballast.toFile().getUsableSpace() > (8 << 20)) {
				out.write(block);
			}
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
