package org.aigaq.incident.row;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.draft.SavedVersions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has saved an incident since its form was opened, from the history. */
@Repository
class SavedSince implements SavedVersions {

	private static final Pattern FORM = Pattern.compile("/incidents/([^/]+)/.+");

	private final JdbcClient database;

	SavedSince(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Optional<String> savedSince(String path, Instant opened, String account) {
		Matcher form = FORM.matcher(path);
		return !form.matches() ? Optional.empty() : this.database.sql("""
				select coalesce(account.display_name, change.account, '')
				  from registry.incident
				  join audit.change on change.relation = 'registry.incident' and change.row_id = incident.id::text
				  left join app.account on account.name = change.account
				 where incident.code = :code and change.at > :opened
				   and change.account is distinct from :account
				 order by change.id desc
				 limit 1""")
			.param("code", form.group(1))
			.param("opened", opened.atOffset(ZoneOffset.UTC))
			.param("account", account)
			.query(String.class)
			.optional();
	}

}
