package org.aigaq.incident;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether an incident must be published by another account than the one that entered or
 * submitted it. Setting {@code aigaq.four-eyes}: {@code on}, {@code off}, or
 * {@code auto}, which requires it once a second account may review.
 */
@Component
class FourEyes {

	private final JdbcClient database;

	private final String demanded;

	FourEyes(JdbcClient database, @Value("${aigaq.four-eyes:auto}") String demanded) {
		this.database = database;
		this.demanded = switch (demanded) {
			case "on", "true" -> "on"; // YAML reads a bare on as true
			case "off", "false" -> "off";
			case "auto" -> "auto";
			default -> throw new IllegalArgumentException("aigaq.four-eyes is on, off or auto, not " + demanded);
		};
	}

	/**
	 * Whether this account may not publish the incident, because it entered it or
	 * submitted it last.
	 */
	boolean forbid(long incident, String account) {
		return isDemanded() && this.database.sql("""
				select :account in (created_by, (
				           select change.account
				             from audit.change
				            where relation = 'registry.incident' and row_id = incident.id::text
				              and new_row ->> 'status' = 'in_review' and old_row ->> 'status' <> 'in_review'
				            order by change.id desc limit 1)) is true
				  from registry.incident
				 where id = :incident""")
			.param("account", account)
			.param("incident", incident)
			.query(Boolean.class)
			.single();
	}

	private boolean isDemanded() {
		return this.demanded.equals("on") || (this.demanded.equals("auto") && this.database
			.sql("select count(*) > 1 from app.account where enabled and role in ('reviewer', 'admin')")
			.query(Boolean.class)
			.single());
	}

}
