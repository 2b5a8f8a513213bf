package org.aigaq.database.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;
import org.jspecify.annotations.Nullable;

/**
 * The passwords of the roles of the embedded server, in a file that only its owner can
 * read. The analyst's password is stored only until it was told.
 */
public final class Passwords {

	public static final String FILE = "passwords";

	private final DataDirectory home;

	private final Map<Role, Password> passwords;

	private Passwords(DataDirectory home, Map<Role, Password> passwords) {
		this.home = home;
		this.passwords = passwords;
	}

	/**
	 * Read the file and generate missing passwords.
	 * @param first whether there is no database yet, so that the analyst needs a password
	 */
	public static Passwords open(DataDirectory home, DatabaseSettings settings, boolean first) throws IOException {
		Map<Role, Password> before = read(home.resolve(FILE));
		Map<Role, Password> passwords = new EnumMap<>(before);
		for (Role role : Role.values()) {
			if (role != Role.ANALYST || (first && settings.analystPassword() == null)) {
				passwords.computeIfAbsent(role, (missing) -> Password.random());
			}
		}
		if (settings.appPassword() != null) {
			passwords.put(Role.APP, settings.appPassword().checked("AIGAQ_APP_PASSWORD"));
		}
		if (settings.analystPassword() != null) {
			settings.analystPassword().checked("AIGAQ_ANALYST_PASSWORD");
			passwords.remove(Role.ANALYST);
		}
		Passwords kept = new Passwords(home, passwords);
		if (!passwords.equals(before)) {
			kept.write();
		}
		return kept;
	}

	/** The passwords in the file of a data directory. */
	public static Map<Role, Password> read(Path file) throws IOException {
		Map<Role, Password> passwords = new EnumMap<>(Role.class);
		if (Files.exists(file)) {
			Properties lines = new Properties();
			try (Reader reader = Files.newBufferedReader(file)) {
				lines.load(reader);
			}
			for (Role role : Role.values()) {
				String value = lines.getProperty(role.toString());
				if (value != null) {
					passwords.put(role, new Password(value));
				}
			}
		}
		return passwords;
	}

	private void write() throws IOException {
		Properties lines = new Properties();
		this.passwords.forEach((role, password) -> lines.setProperty(role.toString(), password.value()));
		// readable only by its owner
		Path unfinished = Files.createTempFile(this.home.resolve(""), FILE, null);
		try (var writer = Files.newBufferedWriter(unfinished)) {
			lines.store(writer, null);
		}
		this.home.settle(unfinished, FILE);
	}

	/** The statements that set the passwords in the server. */
	public List<String> statements(@Nullable Password givenToAnalyst) {
		Map<Role, Password> all = new EnumMap<>(this.passwords);
		if (givenToAnalyst != null) {
			all.put(Role.ANALYST, givenToAnalyst);
		}
		return all.entrySet().stream().map((one) -> ServerScripts.password(one.getKey(), one.getValue())).toList();
	}

	/** The password of a role; {@code null} for the analyst's once it was told or set. */
	public @Nullable Password of(Role role) {
		return this.passwords.get(role);
	}

	/** Remove the analyst's password, after it was told. */
	public void forgetAnalyst() throws IOException {
		this.passwords.remove(Role.ANALYST);
		write();
	}

}
