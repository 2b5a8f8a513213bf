package org.aigaq.backup.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.aigaq.backup.file.BackupRefused;
import org.aigaq.backup.file.BackupWriter;
import org.aigaq.backup.file.Checksums;
import org.aigaq.backup.file.Manifest;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * All rows of the database at one moment, and the archived reports among them. Others
 * read and write meanwhile.
 */
public final class Snapshot {

	private final Connection owner;

	private final Manifest manifest;

	/**
	 * Begin: what is committed now is what the backup will hold.
	 * @param owner a connection of the role that owns the tables, used for nothing else
	 * @param program version of this program
	 * @throws BackupRefused if the database is empty
	 */
	public Snapshot(Connection owner, String program) throws SQLException {
		this.owner = owner;
		owner.setAutoCommit(false);
		owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		owner.setReadOnly(true);
		Query.execute(owner, Query.PORTABLE);
		if (Query.text(owner, "select to_regclass('app.flyway_schema_history')") == null) {
			throw new BackupRefused("There is nothing to back up: the database is empty.");
		}
		List<Manifest.Columns> tables = tables();
		// nobody changes their structure until the end
		Query.execute(owner, "lock table " + String.join(", ", tables.stream().map(Manifest.Columns::table).toList())
				+ " in access share mode");
		this.manifest = new Manifest(Manifest.FORMAT, program, owner.getMetaData().getDatabaseProductVersion(),
				Instant.parse(String.valueOf(Query.text(owner,
						"select to_char(now() at time zone 'utc', 'yyyy-mm-dd\"T\"hh24:mi:ss\"Z\"')"))),
				String.valueOf(Query.text(owner, "select value from app.setting where name = 'seed'")),
				Query.texts(owner, """
						select script from app.flyway_schema_history
						 where version is not null and success and type = 'SQL' order by installed_rank"""), tables);
	}

	private List<Manifest.Columns> tables() throws SQLException {
		List<Manifest.Columns> tables = new ArrayList<>();
		for (String table : Query.texts(this.owner, Query.TABLES)) {
			tables.add(new Manifest.Columns(table, Query.texts(this.owner, """
					select quote_ident(attname) from pg_catalog.pg_attribute
					 where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
					 order by attnum""".formatted(table.replace("'", "''")))));
		}
		return tables;
	}

	/** What the backup will hold. */
	public Manifest manifest() {
		return this.manifest;
	}

	/**
	 * Write it.
	 * @param archive folder of the archived reports
	 */
	public Checksums writeTo(BackupWriter file, Path archive) throws SQLException, IOException {
		CopyManager copies = this.owner.unwrap(PGConnection.class).getCopyAPI();
		for (Manifest.Columns table : this.manifest.tables()) {
			file.write(table.entry(), (entry) -> copy(copies, table, entry));
		}
		for (String report : Query.texts(this.owner, """
				select substring(number, 3, 4) || '/' || number || '.' || format
				  from app.report_run where status = 'done' order by id""")) {
			write(file, archive, report);
		}
		// counters are no part of the snapshot: read last, they are beyond all its rows
		return file.finish(sequences());
	}

	private static long copy(CopyManager copies, Manifest.Columns table, OutputStream entry) throws IOException {
		try {
			return copies.copyOut("copy " + table.sql() + " to stdout", entry);
		}
		catch (SQLException ex) {
			throw new IOException(table.table() + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * Reports whose file was deleted, after its time or because it was withdrawn, have
	 * none.
	 */
	private static void write(BackupWriter file, Path archive, String report) throws IOException {
		try (var content = Files.newInputStream(archive.resolve(report))) {
			file.write(Manifest.REPORTS + report, (entry) -> {
				content.transferTo(entry);
				return 0;
			});
		}
		catch (NoSuchFileException ex) {
			return;
		}
	}

	private List<Checksums.Sequence> sequences() throws SQLException {
		List<Checksums.Sequence> sequences = new ArrayList<>();
		for (String name : Query.texts(this.owner, Query.SEQUENCES)) {
			try (var statement = this.owner.createStatement();
					var row = statement.executeQuery("select last_value, is_called from " + name)) {
				row.next();
				sequences.add(new Checksums.Sequence(name, row.getLong("last_value"), row.getBoolean("is_called")));
			}
		}
		return sequences;
	}

}
