package org.aigaq.backup.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What would slow down or change rows while they are loaded: triggers, foreign keys, and
 * indexes that are no constraint. They are put back as they were, with their comments.
 */
final class SetAside {

	private static final String OF_OURS = """
			in (select pg_class.oid from pg_catalog.pg_class
			      join pg_catalog.pg_namespace on pg_namespace.oid = relnamespace
			     where nspname in ('registry', 'internal', 'reporting', 'app', 'audit') and relkind = 'r')""";

	private static final String KEYS = """
			select format('alter table %%s %%s constraint %%I', conrelid::regclass, %s, conname) %s
			  from pg_catalog.pg_constraint
			 where contype = 'f' and conrelid """ + " " + OF_OURS + " order by pg_constraint.oid";

	private static final String KEY_COMMENTS = """
			select format('comment on constraint %I on %s is %L', conname, conrelid::regclass, obj_description(pg_constraint.oid, 'pg_constraint'))
			  from pg_catalog.pg_constraint
			 where contype = 'f' and obj_description(pg_constraint.oid, 'pg_constraint') is not null and conrelid """
			+ " " + OF_OURS;

	private static final String FROM_INDEXES = """
			 from pg_catalog.pg_index
			where not exists (select from pg_catalog.pg_constraint where conindid = indexrelid and contype <> 'f')
			  and indrelid """ + " " + OF_OURS;

	private final Connection owner;

	private final List<String> putBack = new ArrayList<>();

	private final List<String> tables;

	SetAside(Connection owner) throws SQLException {
		this.owner = owner;
		this.tables = Query.texts(owner, Query.TABLES);
		this.putBack.addAll(Query.texts(owner, "select pg_get_indexdef(indexrelid)" + FROM_INDEXES));
		this.putBack.addAll(Query.texts(owner,
				"select format('comment on index %s is %L', indexrelid::regclass, obj_description(indexrelid, 'pg_class'))"
						+ FROM_INDEXES + " and obj_description(indexrelid, 'pg_class') is not null"));
		this.putBack
			.addAll(Query.texts(owner, KEYS.formatted("'add'", "|| ' ' || pg_get_constraintdef(pg_constraint.oid)")));
		this.putBack.addAll(Query.texts(owner, KEY_COMMENTS));
		drop();
	}

	private void drop() throws SQLException {
		List<String> statements = new ArrayList<>(Query.texts(this.owner, KEYS.formatted("'drop'", "")));
		statements
			.addAll(Query.texts(this.owner, "select format('drop index %s', indexrelid::regclass)" + FROM_INDEXES));
		this.tables.forEach((table) -> statements.add("alter table " + table + " disable trigger user"));
		run(statements);
	}

	void putBack() throws SQLException {
		run(this.putBack);
		run(this.tables.stream().map((table) -> "alter table " + table + " enable trigger user").toList());
	}

	private void run(List<String> statements) throws SQLException {
		try (var statement = this.owner.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

}
