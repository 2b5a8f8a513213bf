package org.aigaq.database.settings;

import java.nio.file.Path;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the data directory and the database.
 *
 * @param dataDir directory of the embedded database, its passwords and the archive
 * @param database the server
 * @param appPassword password of role aigaq_app; {@code null}: a random one
 * @param analystPassword password of role aigaq_analyst; {@code null}: a random one
 * @param seed data loaded at the first start: {@code kazakhstan} or {@code none}
 */
@Validated
@ConfigurationProperties("aigaq")
public record DatabaseSettings(@NotNull @DefaultValue("./data") Path dataDir, @Valid @DefaultValue Server database,
		@Nullable Password appPassword, @Nullable Password analystPassword, @Pattern(regexp = "kazakhstan|none",
				message = "takes kazakhstan or none") @DefaultValue(DatabaseSettings.KAZAKHSTAN) String seed) {

	public static final String KAZAKHSTAN = "kazakhstan";

	public DatabaseSettings {
		appPassword = Password.ifAny(appPassword);
		analystPassword = Password.ifAny(analystPassword);
	}

	/**
	 * Settings of the server.
	 *
	 * @param port port of the embedded one, on 127.0.0.1
	 * @param url address of an external one; {@code null} or empty: the embedded one
	 * @param owner role of the external one that owns the database
	 * @param ownerPassword its password
	 */
	public record Server(@Min(1) @Max(65535) @DefaultValue("15432") int port, @Nullable String url,
			@DefaultValue("aigaq_owner") String owner, @Nullable Password ownerPassword) {

		public Server {
			ownerPassword = Password.ifAny(ownerPassword);
		}

		public boolean isExternal() {
			return StringUtils.hasText(this.url);
		}

	}

}
