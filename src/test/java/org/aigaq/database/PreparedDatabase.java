package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.aigaq.FreePort;
import org.aigaq.database.server.DataDirectory;
import org.aigaq.database.server.PostgresBinaries;
import org.aigaq.database.settings.DatabaseSettings;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Data directories for tests that are not about the first start: made once for a state of
 * the files of {@code db} and of the code that starts the server, and copied for each
 * test.
 */
public final class PreparedDatabase {

	/** What a prepared directory depends on. */
	private static final String[] SOURCES = { "classpath*:db/**/*.sql", "classpath*:org/aigaq/database/**/*.class" };

	private static final String PROGRAMS = "programs-" + PostgresBinaries.VERSION;

	private PreparedDatabase() {
	}

	/** Make a data directory whose database has the schema and the seed. */
	public static void migrated(Path data) throws IOException {
		copy(Prepared.directory("migrated", state(), (unfinished) -> {
			empty(unfinished);
			DatabaseSettings settings = Settings.on(unfinished, FreePort.find());
			try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
				Upgrades.of(database, settings).migrate();
			}
		}), data);
	}

	/** Make a data directory whose database has roles and no table. */
	static void empty(Path data) throws IOException {
		copy(Prepared.directory("empty", state(), (unfinished) -> {
			Files.createDirectories(unfinished);
			programs(unfinished);
			EmbeddedDatabase.start(Settings.on(unfinished, FreePort.find())).close();
		}), data);
	}

	/** Link the programs of PostgreSQL to a data directory, so that none are unpacked. */
	public static void programs(Path data) throws IOException {
		Path programs = Prepared.directory("programs", PostgresBinaries.VERSION, (unfinished) -> {
			try (DataDirectory home = DataDirectory.claim(unfinished)) {
				PostgresBinaries.unpack(home);
			}
		}).resolve(PROGRAMS);
		Files.createSymbolicLink(data.resolve(PROGRAMS), programs);
	}

	private static void copy(Path prepared, Path data) throws IOException {
		try (Stream<Path> files = Files.walk(prepared)) {
			for (Path file : files.filter((file) -> !file.endsWith(PROGRAMS)).toList()) {
				Path copy = data.resolve(prepared.relativize(file));
				if (!Files.isDirectory(copy)) {
					Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
		programs(data);
	}

	/** SHA-256 of everything that a prepared directory depends on. */
	private static String state() throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String source : SOURCES) {
				Resource[] files = new PathMatchingResourcePatternResolver().getResources(source);
				Arrays.sort(files, Comparator.comparing(Resource::getDescription));
				for (Resource file : files) {
					digest.update(file.getContentAsByteArray());
				}
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
