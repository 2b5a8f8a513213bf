package org.aigaq.database;

import java.nio.file.Path;

import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Password;
import org.jspecify.annotations.Nullable;

/** Settings for a program under test. */
final class Settings {

	private Settings() {
	}

	static DatabaseSettings on(Path data, int port) {
		return with(data, port, null, "kazakhstan");
	}

	static DatabaseSettings withAnalyst(Path data, int port, String password) {
		return with(data, port, new Password(password), "kazakhstan");
	}

	static DatabaseSettings withSeed(Path data, int port, String seed) {
		return with(data, port, null, seed);
	}

	static DatabaseSettings external(String url, String ownerPassword, Password app) {
		return new DatabaseSettings(Path.of("unused"),
				new DatabaseSettings.Server(15432, url, "aigaq_owner", new Password(ownerPassword)), app, null,
				"kazakhstan");
	}

	private static DatabaseSettings with(Path data, int port, @Nullable Password analyst, String seed) {
		return new DatabaseSettings(data, new DatabaseSettings.Server(port, null, "aigaq_owner", null), null, analyst,
				seed);
	}

}
