package org.aigaq.incident.review;

import java.util.Collection;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether an incident must be published by another account than those that entered,
 * changed or submitted any part of it. Setting {@code aigaq.four-eyes}: {@code on},
 * {@code off}, or {@code auto}, which requires it once a second account may review. A
 * trigger of the database decides again when the status changes.
 */
@Component
public class FourEyes {

	private final JdbcClient database;

	private final String demanded;

	public FourEyes(JdbcClient database, @Value("${aigaq.four-eyes:auto}") String demanded) {
		this.database = database;
		this.demanded = switch (demanded) {
			case "on", "true" -> "on"; // YAML reads a bare on as true
			case "off", "false" -> "off";
			case "auto" -> "auto";
			default -> throw new IllegalArgumentException("aigaq.four-eyes is on, off or auto, not " + demanded);
		};
	}

	/**
	 * Whether this account may not publish the incident, because it wrote or submitted a
	 * part of it since it was last published.
	 */
	public boolean forbid(long incident, String account) {
		return this.database
			.sql("select registry.four_eyes_demanded(:demanded) and :account in (select registry.writers(:incident))")
			.param("demanded", this.demanded)
			.param("account", account)
			.param("incident", incident)
			.query(Boolean.class)
			.single();
	}

	/** Whether this account may not publish what these accounts have written. */
	boolean forbid(Collection<String> writers, String account) {
		return writers.contains(account) && this.database.sql("select registry.four_eyes_demanded(:demanded)")
			.param("demanded", this.demanded)
			.query(Boolean.class)
			.single();
	}

	/** The display names of the accounts that may publish what these have written. */
	List<String> publishers(Collection<String> writers) {
		return this.database.sql("""
				select coalesce(display_name, name)
				  from app.account
				 where enabled and role in ('reviewer', 'admin') and name <> all (:writers)
				 order by 1""").param("writers", writers.toArray(String[]::new)).query(String.class).list();
	}

	/** The display names of the accounts that may publish it. */
	public List<String> publishers(long incident) {
		return this.database.sql("""
				select coalesce(display_name, name)
				  from app.account
				 where enabled and role in ('reviewer', 'admin')
				   and name not in (select registry.writers(:incident))
				 order by 1""").param("incident", incident).query(String.class).list();
	}

	/** What the setting demands: {@code on}, {@code off} or {@code auto}. */
	String demanded() {
		return this.demanded;
	}

	/** Tell the trigger of this transaction what the setting demands. */
	public void demand() {
		this.database.sql("select set_config('aigaq.four_eyes', :demanded, true)")
			.param("demanded", this.demanded)
			.query(String.class)
			.single();
	}

}
