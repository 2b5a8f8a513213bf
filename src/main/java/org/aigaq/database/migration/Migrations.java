package org.aigaq.database.migration;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import org.aigaq.database.settings.DatabaseSettings;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Selects the files of {@code db} to run: the seed only if wanted; the rules of the tally
 * if one of them changed (each has the placeholder {@code tally_hash}); the views if one
 * of them or a rule changed (each has {@code reporting_hash}).
 */
@Component
public class Migrations implements FlywayConfigurationCustomizer {

	private static final Location SEED = new Location("classpath:db/seed");

	private final DatabaseSettings settings;

	public Migrations(DatabaseSettings settings) {
		this.settings = settings;
	}

	@Override
	public void customize(FluentConfiguration configuration) {
		Map<String, String> placeholders = new HashMap<>(configuration.getPlaceholders());
		placeholders.put("tally_hash", hash(configuration, "tally"));
		placeholders.put("reporting_hash", hash(configuration, "tally", "reporting"));
		configuration.placeholders(placeholders);
		// allows a seed that was left out and is older than later files of the schema;
		// SeedChoice reports this case with a sentence
		configuration.ignoreMigrationPatterns("*:ignored", "*:future");
		if (!this.settings.seed().equals(DatabaseSettings.KAZAKHSTAN)) {
			configuration.locations(Arrays.stream(configuration.getLocations())
				.filter((location) -> !location.equals(SEED))
				.toArray(Location[]::new));
		}
	}

	/** SHA-256 over all files of the locations with one of these folder names. */
	private static String hash(FluentConfiguration configuration, String... folders) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Location location : configuration.getLocations()) {
				if (Stream.of(folders).anyMatch((folder) -> location.getPath().endsWith("/" + folder))) {
					for (Resource file : files(location)) {
						digest.update(file.getContentAsByteArray());
					}
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Resource[] files(Location location) throws IOException {
		String folder = (location.isFileSystem() ? "file:" : "classpath:") + location.getPath();
		Resource[] files = new PathMatchingResourcePatternResolver().getResources(folder + "/*.sql");
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		return files;
	}

}
