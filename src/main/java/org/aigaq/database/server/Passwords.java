package org.aigaq.database.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Password;
import org.aigaq.database.settings.Role;
import org.jspecify.annotations.Nullable;

/**
 * The passwords of the roles of the embedded server, in a file that only its owner can
 * read. The analyst's password is stored only until it was told; of one that the operator
 * set, a hash.
 */
public final class Passwords {

	public static final String FILE = "passwords";

	private static final String APPLIED = "aigaq_analyst.setting";

	private final DataDirectory home;

	private final Map<Role, Password> passwords;

	private final @Nullable Password givenToAnalyst;

	private @Nullable String appliedToAnalyst;

	private Passwords(DataDirectory home, Map<Role, Password> passwords, @Nullable Password givenToAnalyst)
			throws IOException {
		this.home = home;
		this.passwords = passwords;
		this.givenToAnalyst = givenToAnalyst;
		this.appliedToAnalyst = lines(home.resolve(FILE)).getProperty(APPLIED);
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
		Passwords kept = new Passwords(home, passwords, settings.analystPassword());
		if (!passwords.equals(before)) {
			kept.write();
		}
		return kept;
	}

	/** The passwords in the file of a data directory. */
	public static Map<Role, Password> read(Path file) throws IOException {
		Map<Role, Password> passwords = new EnumMap<>(Role.class);
		Properties lines = lines(file);
		for (Role role : Role.values()) {
			String value = lines.getProperty(role.toString());
			if (value != null) {
				passwords.put(role, new Password(value));
			}
		}
		return passwords;
	}

	private static Properties lines(Path file) throws IOException {
		Properties lines = new Properties();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				lines.load(reader);
			}
		}
		return lines;
	}

	private void write() throws IOException {
		Properties lines = new Properties();
		this.passwords.forEach((role, password) -> lines.setProperty(role.toString(), password.value()));
		if (this.appliedToAnalyst != null) {
			lines.setProperty(APPLIED, this.appliedToAnalyst);
		}
		// readable only by its owner
		Path unfinished = Files.createTempFile(this.home.resolve(""), FILE, null);
		try (var writer = Files.newBufferedWriter(unfinished)) {
			lines.store(writer, null);
		}
		this.home.settle(unfinished, FILE);
	}

	/**
	 * The statements that set the passwords in the server. The analyst's setting is
	 * applied when it changed, so that a password given on the page of accounts lasts.
	 */
	public List<String> statements() {
		Map<Role, Password> all = new EnumMap<>(this.passwords);
		if (this.givenToAnalyst != null && !seal(this.givenToAnalyst).equals(this.appliedToAnalyst)) {
			all.put(Role.ANALYST, this.givenToAnalyst);
		}
		List<String> statements = new ArrayList<>();
		all.forEach((role, password) -> {
			statements.add(ServerScripts.password(role, password));
			if (role != Role.OWNER && role != Role.APP) {
				statements.add(ServerScripts.remember(role));
			}
		});
		return statements;
	}

	/** Record that the statements were run. */
	public void applied() throws IOException {
		String seal = (this.givenToAnalyst != null) ? seal(this.givenToAnalyst) : null;
		if (!Objects.equals(seal, this.appliedToAnalyst)) {
			this.appliedToAnalyst = seal;
			write();
		}
	}

	/** Stands for a password in the file, which does not hold what the operator set. */
	private String seal(Password password) {
		try {
			String salted = Objects.requireNonNull(this.passwords.get(Role.OWNER)).value() + password.value();
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(salted.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
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
