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

	private ServerScripts() {
	}

	/** The roles, from {@code db/external}, which is used for every kind of server. */
	static String roles() {
		return read("db/external/roles.sql");
	}

	/** Rights in the database that only a superuser can revoke. */
	static String database() {
		return read("db/external/database.sql");
	}

	/** The settings of the embedded server. */
	static String configuration(int port) {
		return """
				listen_addresses = '127.0.0.1'
				port = %s
				unix_socket_directories = ''
				max_connections = 60
				password_encryption = 'scram-sha-256'
				fsync = on
				full_page_writes = on
				synchronous_commit = on
				shared_buffers = 128MB
				timezone = 'UTC'
				log_timezone = 'UTC'
				logging_collector = on
				log_directory = '../log'
				log_filename = 'postgresql-%%a.log'
				log_rotation_age = 1d
				log_truncate_on_rotation = on
				""".formatted(port);
	}

	/**
	 * Authentication rules: roles with a password may connect to one database from this
	 * machine.
	 */
	static String signIn() {
		String roles = Arrays.stream(Role.values()).map(Role::toString).collect(Collectors.joining(","));
		return "host aigaq " + roles + " 127.0.0.1/32 scram-sha-256\n";
	}

	/** A statement that sets a password. */
	static String password(Role role, Password password) {
		return "alter role " + role + " password '" + password.value().replace("'", "''") + "';";
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
