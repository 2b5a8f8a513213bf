package org.aigaq.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.aigaq.database.settings.CannotStart;

/**
 * What a PostgreSQL of the operator needs beside its sign-ins. What is missing is named
 * with the statement that mends it, for its administrator.
 */
enum ExternalRequirements {

	ROLES("""
			select from unnest(array['aigaq_owner', 'aigaq_views', 'aigaq_app', 'aigaq_reader', 'aigaq_analysts', 'aigaq_report', 'aigaq_query', 'aigaq_watch']) role
			 where to_regrole(role) is null""",
			"roles are missing: psql -f db/external/roles.sql postgres"),

	VIEWS("select where not pg_has_role(current_user, 'aigaq_views', 'member')",
			"aigaq_owner is no member of aigaq_views: grant aigaq_views to aigaq_owner;"),

	ENCODING("select where current_setting('server_encoding') <> 'UTF8'",
			"it does not use UTF-8: create database aigaq owner aigaq_owner encoding 'UTF8' template template0;"),

	OWNER("select where not has_database_privilege(current_user, current_database(), 'create')",
			"aigaq_owner may not make schemas in it: alter database aigaq owner to aigaq_owner;"),

	EXTENSION("select where not exists (select from pg_available_extensions where name = 'pg_trgm')",
			"its server has no extension pg_trgm: install the package of PostgreSQL's extensions (postgresql-contrib)"),

	PUBLIC("""
			select from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) as granted
			 where datname = current_database() and granted.grantee = 0""",
			"everybody may connect or make temporary tables: revoke all on database aigaq from public;"),

	PLPGSQL("""
			select from pg_language, aclexplode(coalesce(lanacl, acldefault('l', lanowner))) as granted
			 where lanname = 'plpgsql' and granted.grantee = 0""",
			"analysts may run blocks of code: revoke usage on language plpgsql from public; grant usage on language plpgsql to aigaq_owner;");

	private final String missing;

	private final String sentence;

	/**
	 * A requirement.
	 * @param missing query that has a row if it is not met
	 * @param sentence what is missing, and the statement that mends it
	 */
	ExternalRequirements(String missing, String sentence) {
		this.missing = missing;
		this.sentence = sentence;
	}

	/**
	 * Check all of them.
	 * @param owner a connection of the role that owns the database
	 * @throws CannotStart if one is not met; all are named
	 */
	static void check(Connection owner) throws SQLException {
		List<String> sentences = new ArrayList<>();
		try (var statement = owner.createStatement()) {
			for (ExternalRequirements requirement : values()) {
				try (var row = statement.executeQuery(requirement.missing)) {
					if (row.next()) {
						sentences.add(requirement.sentence);
					}
				}
			}
		}
		if (!sentences.isEmpty()) {
			throw new CannotStart("The database of AIGAQ_DATABASE_URL is not ready (db/external/README.md): "
					+ String.join(" | ", sentences));
		}
	}

}
