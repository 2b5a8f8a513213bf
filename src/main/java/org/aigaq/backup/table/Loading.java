package org.aigaq.backup.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.aigaq.backup.file.BackupReader;
import org.aigaq.backup.file.BackupReader.Contents;
import org.aigaq.backup.file.BackupRefused;
import org.aigaq.backup.file.Checksums;
import org.aigaq.backup.file.Manifest;
import org.aigaq.backup.file.Manifest.Columns;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Loads a backup into an empty database, in one transaction that the caller commits.
 * Triggers do not fire: what they keep is in the file. If the file is of an earlier
 * version, what is computed is marked, so that the migration computes it anew.
 */
public final class Loading {

	private static final int BUFFER = 1 << 16;

	/** Tables that say by which rules something was computed. */
	private static final List<String> COMPUTED_BY = List.of("internal.tally_rules", "internal.name_key_rules",
			"internal.name_rules");

	/**
	 * Rules and views run again, as on a new database. A backup keeps nobody signed in.
	 */
	private static final String AFTERWARDS = """
			delete from app.flyway_schema_history where version is null;
			update internal.data_state set changed_by = null;
			delete from app.session;
			update app.analyst_login set ended_at = now()
			 where ended_at is null and pg_catalog.to_regrole(role) is null""";

	private final Connection owner;

	private final Path archive;

	/**
	 * A loading.
	 * @param owner a connection of the role that owns the database, in a transaction
	 * @param archive folder for the archived reports
	 */
	public Loading(Connection owner, Path archive) {
		this.owner = owner;
		this.archive = archive;
	}

	/** Load a file that was verified. */
	public void load(BackupReader file, Manifest manifest) throws SQLException, IOException {
		Query.execute(this.owner, Query.PORTABLE);
		Query.execute(this.owner, "set local maintenance_work_mem = '128MB'");
		Structure structure = new Structure(manifest);
		structure.make(this.owner);
		Query.execute(this.owner, "set local search_path = ''");
		SetAside aside = new SetAside(this.owner);
		Query.execute(this.owner, "truncate " + String.join(", ", Query.texts(this.owner, Query.TABLES)));
		Map<String, Columns> tables = manifest.tables()
			.stream()
			.collect(Collectors.toMap(Columns::entry, Function.identity()));
		Contents loaded = file.read((same, name, content) -> load(tables, name, content));
		aside.putBack();
		count(loaded.checksums());
		if (structure.isEarlier()) {
			for (String rules : COMPUTED_BY) {
				if (Query.text(this.owner, "select to_regclass('" + rules + "')") != null) {
					Query.execute(this.owner, "delete from " + rules);
				}
			}
		}
		Query.execute(this.owner, AFTERWARDS);
		Query.execute(this.owner, "analyze " + String.join(", ", Query.texts(this.owner, Query.TABLES)));
	}

	private void load(Map<String, Columns> tables, String name, InputStream content) throws IOException {
		Columns table = tables.get(name);
		if (table != null) {
			copy(table, content);
		}
		else if (name.startsWith(Manifest.REPORTS)) {
			store(name.substring(Manifest.REPORTS.length()), content);
		}
		else {
			throw new BackupRefused("The backup holds " + name + ", which this Aigaq does not know.");
		}
	}

	private void copy(Columns table, InputStream content) throws IOException {
		try {
			CopyManager copies = this.owner.unwrap(PGConnection.class).getCopyAPI();
			copies.copyIn("copy " + table.sql() + " from stdin", content, BUFFER);
		}
		catch (SQLException ex) {
			throw new IOException(table.table() + ": " + ex.getMessage(), ex);
		}
	}

	private void store(String name, InputStream content) throws IOException {
		Path file = this.archive.resolve(name).normalize();
		if (!name.matches("[0-9]{4}/R-[0-9]{4}-[0-9]+\\.[a-z]+")) {
			throw new BackupRefused("The backup holds a file " + name + ", which is no report.");
		}
		Files.createDirectories(file.getParent());
		Files.copy(content, file);
	}

	private void count(Checksums checksums) throws SQLException {
		try (var counter = this.owner.prepareStatement("select pg_catalog.setval(?::regclass, ?, ?)")) {
			for (Checksums.Sequence sequence : checksums.sequences()) {
				counter.setString(1, sequence.name());
				counter.setLong(2, sequence.value());
				counter.setBoolean(3, sequence.used());
				counter.execute();
			}
		}
	}

}
