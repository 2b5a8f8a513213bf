package org.aigaq;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class CommentsTests {

	/** Objects of our schemas without a comment, except Flyway's table. */
	private static final String UNEXPLAINED = """
			with schemas as (
			    select oid, nspname as name
			      from pg_namespace
			     where nspname in ('registry', 'internal', 'reporting', 'app', 'audit')
			), objects as (
			    select 'schema ' || name as object, obj_description(oid, 'pg_namespace') as comment
			      from schemas
			     union all
			    select 'relation ' || schemas.name || '.' || relname, obj_description(pg_class.oid, 'pg_class')
			      from pg_class
			      join schemas on schemas.oid = relnamespace
			     where relkind in ('r', 'p', 'v', 'm', 'f') and relname <> 'flyway_schema_history'
			     union all
			    select 'column ' || schemas.name || '.' || relname || '.' || attname, col_description(pg_class.oid, attnum)
			      from pg_class
			      join schemas on schemas.oid = relnamespace
			      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
			     where relkind in ('r', 'p', 'v', 'm', 'f', 'c') and relname <> 'flyway_schema_history'
			     union all
			    select 'function ' || pg_proc.oid::regprocedure, obj_description(pg_proc.oid, 'pg_proc')
			      from pg_proc
			      join schemas on schemas.oid = pronamespace
			     where not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
			     union all
			    select 'type ' || schemas.name || '.' || typname, obj_description(pg_type.oid, 'pg_type')
			      from pg_type
			      join schemas on schemas.oid = typnamespace
			     where typtype in ('d', 'e')
			)
			select object from objects where coalesce(comment, '') = '' order by object
			""";

	@Autowired
	JdbcClient database;

	@Test
	void everyObjectOfOurSchemasIsExplained() {
		List<String> unexplained = this.database.sql(UNEXPLAINED).query(String.class).list();
		assertThat(unexplained).as("objects without COMMENT").isEmpty();
	}

}
