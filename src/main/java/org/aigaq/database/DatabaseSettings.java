package org.aigaq.database;

import java.nio.file.Path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the data are and how to reach them.
 *
 * @param dataDir directory of the embedded database, its passwords and the archive
 * @param database which server
 * @param appPassword password of role aigaq_app; {@code null}: a random one
 * @param analystPassword password of role aigaq_analyst; {@code null}: a random one
 * @param seed what the first start brings: {@code kazakhstan} or {@code none}
 */
@Validated
@ConfigurationProperties("aigaq")
record DatabaseSettings(@NotNull Path dataDir, @DefaultValue Server database, @Nullable String appPassword,
		@Nullable String analystPassword,
		@Pattern(regexp = "kazakhstan|none") @DefaultValue("kazakhstan") String seed) {

	/**
	 * The PostgreSQL that is used.
	 *
	 * @param port port of the embedded one, on 127.0.0.1
	 * @param url JDBC address of an external one; {@code null}: the embedded one
	 * @param owner role of the external one that migrates
	 * @param ownerPassword its password
	 */
	record Server(@Min(1) @Max(65535) @DefaultValue("15432") int port, @Nullable String url,
			@DefaultValue("aigaq_owner") String owner, @Nullable String ownerPassword) {
	}

}
