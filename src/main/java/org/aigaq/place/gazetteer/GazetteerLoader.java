package org.aigaq.place.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the gazetteers of {@code AIGAQ_GAZETTEER} at start: a file, or the files of a
 * directory whose names end with .csv. What a file has and the database does not is
 * added; nothing that stands there is changed. Of a file with an error nothing is loaded.
 */
@Component
class GazetteerLoader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(GazetteerLoader.class);

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	private final @Nullable Path gazetteer;

	GazetteerLoader(JdbcClient database, TransactionTemplate transaction, JsonMapper json,
			@Value("${aigaq.gazetteer:#{null}}") @Nullable String gazetteer) {
		this.database = database;
		this.transaction = transaction;
		this.json = json;
		this.gazetteer = (gazetteer != null && !gazetteer.isBlank()) ? Path.of(gazetteer) : null;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.gazetteer != null) {
			load(this.gazetteer);
		}
	}

	/** Load a file, or the files of a directory in the order of their names. */
	void load(Path gazetteer) {
		try (Stream<Path> found = Files.isDirectory(gazetteer) ? Files.list(gazetteer) : Stream.of(gazetteer)) {
			found.filter((file) -> file.equals(gazetteer) || file.toString().endsWith(".csv"))
				.sorted()
				.toList()
				.forEach(this::loadFile);
		}
		catch (IOException ex) {
			log.warn("AIGAQ_GAZETTEER names {}, which cannot be read: no places are loaded.", gazetteer);
		}
	}

	private void loadFile(Path file) {
		try {
			log.info("{}: {} new regions and places.", file, loadNew(file));
		}
		catch (UnreadableGazetteer ex) {
			log.warn("{} is not loaded. {}", file, ex.getMessage());
		}
		catch (IOException ex) {
			log.warn("{} cannot be read: not loaded.", file);
		}
	}

	/**
	 * Add what is missing.
	 * @return how many regions and places are new
	 * @throws IOException if the file cannot be read
	 * @throws UnreadableGazetteer if a line is not as it should be; then nothing is added
	 */
	long loadNew(Path file) throws IOException, UnreadableGazetteer {
		List<GazetteerEntry> entries = GazetteerFile.read(file);
		long[] added = { 0 };
		UnreadableGazetteer fault = this.transaction.execute((status) -> {
			for (GazetteerEntry entry : entries) {
				try {
					added[0] += add(entry) ? 1 : 0;
				}
				catch (UnreadableGazetteer ex) {
					status.setRollbackOnly();
					return ex;
				}
			}
			return null;
		});
		if (fault != null) {
			throw fault;
		}
		return added[0];
	}

	private boolean add(GazetteerEntry entry) throws UnreadableGazetteer {
		String region = entry.region();
		if (region != null && !isRegion(region)) {
			throw new UnreadableGazetteer(entry.line(),
					"no region has the code “" + region + "”; give it a line of its own, above those of its places.");
		}
		try {
			return this.database
				.sql("select registry.add_" + (entry.isRegion() ? "region" : "place") + "(:entry::jsonb)")
				.param("entry", this.json.writeValueAsString(entry))
				.query(Boolean.class)
				.single();
		}
		catch (DataAccessException ex) {
			throw new UnreadableGazetteer(entry.line(),
					"“" + entry.name() + "” cannot be added: another has its name, or a value is not allowed.");
		}
	}

	private boolean isRegion(String code) {
		return this.database.sql("select exists (select from registry.region where iso_code = :code)")
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

}
