package org.aigaq.database.watch;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passwords, settings, memberships and limits of the roles that read. A login can change
 * its own in PostgreSQL.
 */
@Component
public class ReadingRoles {

	private final JdbcClient database;

	ReadingRoles(@Qualifier("watchDataSource") DataSource watch) {
		this.database = JdbcClient.create(watch);
	}

	/**
	 * Set them back to what they should be, and return what was otherwise, now or at the
	 * start of the program.
	 */
	public List<RoleWasReset> reset() {
		this.database.sql("select access.reset_roles()").query().listOfRows();
		return this.database.sql("update access.reset set told = true where not told returning role, what")
			.query((row, number) -> new RoleWasReset(row.getString("role"), row.getString("what")))
			.list();
	}

}
