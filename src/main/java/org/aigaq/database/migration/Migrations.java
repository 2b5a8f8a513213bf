package org.aigaq.database.migration;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.aigaq.database.settings.DatabaseSettings;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Which of the files of {@code db} are run: the seed only if it is wanted, and all views
 * anew when one of them changed, for each file has the placeholder
 * {@code reporting_hash}.
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
		placeholders.put("reporting_hash", hash("classpath*:db/reporting/*.sql"));
		configuration.placeholders(placeholders);
		// a seed left out below later files of the schema: SeedChoice refuses it in a
		// sentence
		configuration.ignoreMigrationPatterns("*:ignored", "*:future");
		if (!this.settings.seed().equals(DatabaseSettings.KAZAKHSTAN)) {
			configuration.locations(Arrays.stream(configuration.getLocations())
				.filter((location) -> !location.equals(SEED))
				.toArray(Location[]::new));
		}
	}

	private static String hash(String pattern) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
			Arrays.sort(files, Comparator.comparing(Resource::getFilename));
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Resource file : files) {
				digest.update(file.getContentAsByteArray());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
