package org.aigaq.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.aigaq.FreePort;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server of an operator, of the oldest version that Aigaq runs on, prepared as
 * {@code db/external/README.md} says. The build puts its programs into
 * {@code target/oldest}.
 */
final class OldestPostgres implements AutoCloseable {

	static final String PASSWORD = "of all roles of this test";

	private static final List<String> ROLES = List.of("aigaq_owner", "aigaq_app", "aigaq_report", "aigaq_query",
			"aigaq_watch", "aigaq_analyst");

	private final Path programs;

	private final Path data;

	private final int port;

	private OldestPostgres(Path programs, Path data, int port) {
		this.programs = programs;
		this.data = data;
		this.port = port;
	}

	static OldestPostgres start(Path data) throws Exception {
		Path programs = Prepared.directory("oldest", "15", OldestPostgres::unpack).resolve("bin");
		OldestPostgres server = new OldestPostgres(programs, data, FreePort.find());
		server.run("initdb", "-D", data.toString(), "-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=trust");
		Files.writeString(data.resolve("pg_hba.conf"),
				"""
						host all postgres 127.0.0.1/32 trust
						host aigaq aigaq_owner,aigaq_app,aigaq_report,aigaq_query,aigaq_watch,+aigaq_analysts 127.0.0.1/32 scram-sha-256
						""");
		server.run("pg_ctl", "start", "-w", "-s", "-D", data.toString(), "-l", data.resolve("log").toString(), "-o",
				"-p " + server.port + " -h 127.0.0.1 -k '' -c fsync=off -c client_connection_check_interval=2s");
		server.prepare();
		return server;
	}

	private void prepare() throws Exception {
		try (Connection administrator = superuser("postgres"); var statement = administrator.createStatement()) {
			statement.execute(Files.readString(Path.of("db/external/roles.sql")));
			statement.execute("create database aigaq owner aigaq_owner encoding 'UTF8' template template0");
			for (String role : ROLES) {
				statement.execute("alter role " + role + " password '" + PASSWORD + "'");
			}
		}
		try (Connection administrator = superuser("aigaq"); var statement = administrator.createStatement()) {
			for (String script : List.of("database", "access", "catalogue")) {
				statement.execute(Files.readString(Path.of("db/external", script + ".sql")));
			}
		}
	}

	private static void unpack(Path directory) throws IOException {
		Path jar;
		try (Stream<Path> jars = Files.list(Path.of("target/oldest"))) {
			jar = jars.filter((file) -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
		}
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			var archive = zip.stream().filter((entry) -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
			try (var tar = new TarArchiveInputStream(new XZInputStream(zip.getInputStream(archive)))) {
				for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
					unpack(tar, entry, directory.resolve(entry.getName()).normalize());
				}
			}
		}
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, file);
		file.toFile().setExecutable(file.getParent().endsWith("bin"), true);
	}

	private void run(String program, String... arguments) throws Exception {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile("oldest", ".out");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().put("LC_ALL", "C");
		assertThat(builder.start().waitFor()).as(() -> read(output)).isZero();
		Files.delete(output);
	}

	private static String read(Path output) {
		try {
			return Files.readString(output, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/aigaq";
	}

	Connection superuser(String database) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + this.port + "/" + database, "postgres", "");
	}

	Connection connect(String role) throws SQLException {
		return DriverManager.getConnection(url(), role, PASSWORD);
	}

	/** The words of a command that uses this server. */
	String[] settings(Path directory) {
		return new String[] { "--aigaq.data-dir=" + directory, "--aigaq.database.url=" + url(),
				"--aigaq.database.owner-password=" + PASSWORD, "--aigaq.app-password=" + PASSWORD };
	}

	@Override
	public void close() throws Exception {
		run("pg_ctl", "stop", "-m", "immediate", "-w", "-s", "-D", this.data.toString());
	}

}
