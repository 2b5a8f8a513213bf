package org.aigaq.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;

import org.springframework.core.io.ClassPathResource;

/** Configuration of the server: settings, authentication, roles and their rights. */
final class ServerScripts {

	/** Settings while a backup is loaded: a crash makes the data useless. */
	static final String QUICK = """
			fsync = off
			full_page_writes = off
			synchronous_commit = off
			wal_level = minimal
			max_wal_senders = 0
			max_wal_size = 2GB
			autovacuum = off
			""";

	private ServerScripts() {
	}

	/** The roles, from {@code db/external}, which is used for every kind of server. */
	static String roles() {
		return read("db/external/roles.sql");
	}

	/**
	 * What only a superuser can do in the database: rights, the functions that keep the
	 * roles, what the catalogue offers everybody.
	 */
	static String database() {
		return String.join("\n\n", read("db/external/database.sql"), read("db/external/access.sql"),
				read("db/external/catalogue.sql"));
	}

	/** The statement that sets the roles that read back to what they should be. */
	static String resetRoles() {
		return "select access.reset_roles();";
	}

	/** The settings of the embedded server. */
	static String configuration(int port) {
		return """
				listen_addresses = '127.0.0.1'
				port = %s
				unix_socket_directories = ''
				max_connections = 100
				superuser_reserved_connections = 3
				reserved_connections = 45
				authentication_timeout = 5s
				%s
				tcp_keepalives_idle = 60
				tcp_keepalives_interval = 10
				tcp_keepalives_count = 3
				max_notify_queue_pages = 64
				password_encryption = 'scram-sha-256'
				fsync = on
				full_page_writes = on
				synchronous_commit = on
				shared_buffers = 128MB
				timezone = 'UTC'
				log_timezone = 'UTC'
				logging_collector = on
				log_directory = '../log'
				log_filename = 'postgresql-%%Y-%%m-%%d_%%H%%M%%S.log'
				log_rotation_age = 1d
				log_rotation_size = 10MB
				log_error_verbosity = terse
				log_parameter_max_length = 0
				log_parameter_max_length_on_error = 0
				""".formatted(port, whenTheClientLeaves());
	}

	/** A query ends when its client has gone, which PostgreSQL cannot see on Windows. */
	private static String whenTheClientLeaves() {
		return System.getProperty("os.name").startsWith("Windows") ? "" : "client_connection_check_interval = 2s";
	}

	/**
	 * Authentication rules: the program and the logins of analysts may connect with a
	 * password to one database from this machine.
	 */
	static String signIn() {
		String roles = Arrays.stream(Role.values())
			.filter((role) -> role != Role.ANALYST)
			.map(Role::toString)
			.collect(Collectors.joining(","));
		return "host aigaq " + roles + ",+aigaq_analysts 127.0.0.1/32 scram-sha-256\n";
	}

	/** A statement that sets a password. */
	static String password(Role role, Password password) {
		return "alter role " + role + " password '" + password.value().replace("'", "''") + "';";
	}

	/**
	 * A statement that takes the present password of a role as the one it should have.
	 */
	static String remember(Role role) {
		return "select access.remember_password('" + role + "');";
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
