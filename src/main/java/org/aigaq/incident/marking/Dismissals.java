package org.aigaq.incident.marking;

import java.util.List;
import java.util.regex.Pattern;

import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.SubmittedForm;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors dismissed of the values found in a text, by incident and edition. While an
 * incident is new, its form carries them.
 */
@Component
public class Dismissals {

	/** The first character of a value and the one after it. */
	static final Pattern KEY = Pattern.compile("[0-9]{1,8}:[0-9]{1,8}");

	private static final int MOST = 2_000;

	private final JdbcClient database;

	Dismissals(JdbcClient database) {
		this.database = database;
	}

	/** What was dismissed for an incident; for a new one nothing. */
	List<String> of(@Nullable String code, long edition) {
		return (code == null) ? List.of()
				: this.database.sql("""
						select char_start || ':' || char_end
						  from app.dismissed_value
						  join registry.incident on incident.id = incident_id
						 where incident.code = :code and edition_id = :edition""")
					.param("code", code)
					.param("edition", edition)
					.query(String.class)
					.list();
	}

	/** Keep what the form of an incident that was just saved has dismissed. */
	@Transactional
	public void keep(String code, SubmittedForm sent) {
		String edition = sent.field("markEdition");
		List<String[]> keys = sent.all("markDismissed")
			.stream()
			.filter((key) -> KEY.matcher(key).matches())
			.distinct()
			.limit(MOST)
			.map((key) -> key.split(":"))
			.toList();
		if (keys.isEmpty() || !FormInput.isNumber(edition)) {
			return;
		}
		this.database
			.sql("""
					insert into app.dismissed_value (incident_id, edition_id, char_start, char_end)
					select incident.id, edition.id, value.char_start, value.char_end
					  from registry.incident
					  join registry.document on document.code = upper(:document)
					  join registry.document_edition edition on edition.document_id = document.id and edition.edition = :edition
					 cross join unnest(:starts::integer[], :ends::integer[]) as value (char_start, char_end)
					 where incident.code = :code and value.char_start < value.char_end
					on conflict do nothing""")
			.param("code", code)
			.param("document", sent.field("markDocument"))
			.param("edition", FormInput.number(edition))
			.param("starts", keys.stream().map((key) -> Integer.valueOf(key[0])).toArray(Integer[]::new))
			.param("ends", keys.stream().map((key) -> Integer.valueOf(key[1])).toArray(Integer[]::new))
			.update();
	}

}
