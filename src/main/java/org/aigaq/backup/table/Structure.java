package org.aigaq.backup.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.aigaq.backup.file.BackupRefused;
import org.aigaq.backup.file.Manifest;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The tables as they were when a backup was made: the files of {@code db/schema} that had
 * been run, run again in their order. Rules and views are made afterwards by the usual
 * migration.
 */
final class Structure {

	/** As Flyway makes it. */
	private static final String HISTORY = """
			create table app.flyway_schema_history (
			    installed_rank integer not null constraint flyway_schema_history_pk primary key,
			    version        varchar(50),
			    description    varchar(200) not null,
			    type           varchar(20) not null,
			    script         varchar(1000) not null,
			    checksum       integer,
			    installed_by   varchar(100) not null,
			    installed_on   timestamp not null default now(),
			    execution_time integer not null,
			    success        boolean not null
			);
			create index flyway_schema_history_s_idx on app.flyway_schema_history (success)""";

	private final Manifest manifest;

	Structure(Manifest manifest) {
		this.manifest = manifest;
	}

	/**
	 * The files to run.
	 * @throws BackupRefused if this program lacks one: the backup is of a later version
	 */
	List<Resource> files() throws IOException {
		var resources = new PathMatchingResourcePatternResolver();
		List<Resource> schema = List.of(resources.getResources("classpath*:db/schema/**/V*.sql"));
		List<Resource> seed = List.of(resources.getResources("classpath*:db/seed/**/V*.sql"));
		List<Resource> files = new ArrayList<>();
		for (String script : this.manifest.migrations()) {
			List<Resource> found = schema.stream().filter((file) -> isNamed(file, script)).toList();
			if (found.isEmpty() && seed.stream().noneMatch((file) -> isNamed(file, script))) {
				throw new BackupRefused("The backup was made by Aigaq " + this.manifest.program()
						+ ", which is later than this one: restore it with that version or a later one.");
			}
			files.addAll(found);
		}
		return files;
	}

	private static boolean isNamed(Resource file, String script) {
		String name = script.substring(script.lastIndexOf('/') + 1);
		return name.equals(file.getFilename());
	}

	/** Whether this program has later files: what is computed has to be computed anew. */
	boolean isEarlier() throws IOException {
		Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:db/schema/**/V*.sql");
		return Arrays.stream(all)
			.anyMatch((file) -> this.manifest.migrations().stream().noneMatch((script) -> isNamed(file, script)));
	}

	void make(Connection owner) throws SQLException, IOException {
		List<Resource> files = files();
		Query.execute(owner, "set local client_min_messages = warning; create schema app");
		Query.execute(owner, HISTORY); // first, as Flyway does: later tables are granted
										// to others
		for (Resource file : files) {
			Query.execute(owner, file.getContentAsString(StandardCharsets.UTF_8));
		}
	}

}
