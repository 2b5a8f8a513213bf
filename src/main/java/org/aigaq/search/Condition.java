package org.aigaq.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A selection as an SQL condition on {@code registry.incident}; each part can use an
 * index.
 */
final class Condition {

	private static final Pattern CODE = Pattern.compile("(?i)kz-[0-9]{4}(-[0-9]*)?");

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	/**
	 * @param everything whether unpublished incidents are included
	 */
	Condition(Selection selection, boolean everything) {
		if (!everything) {
			this.parts.add("incident.status = 'published'");
		}
		add(selection.status(), "incident.status = :status", "status");
		add(selection.type(), "incident.event_type = :type", "type");
		add(selection.topic(), """
				exists (select from registry.incident_topic
				         where incident_topic.incident_id = incident.id and incident_topic.topic = :topic)""", "topic");
		add(selection.city(), """
				incident.id in (select place.incident_id from registry.incident_city place
				                 where place.city_id = (select city.id from registry.city where city.name = :city))""",
				"city");
		add(selection.group(), """
				incident.id in (select fact.incident_id from registry.fact_group
				                  join registry.fact on fact.id = fact_group.fact_id
				                 where fact_group.affected_group = :group)""", "group");
		add(selection.document(), """
				incident.id in (select rests.incident_id from registry.document_edition edition
				                  join registry.passage on passage.edition_id = edition.id
				                  join internal.incident_rests_on rests on rests.passage_id = passage.id
				                 where edition.document_id = :document)""", "document");
		if (selection.from() != null || selection.to() != null) {
			this.parts.add("reporting.in_period(incident.date_earliest, incident.date_latest, :from, :to)");
			// the same once more, for the index incident_days
			this.parts
				.add("daterange(incident.date_earliest, incident.date_latest, '[]') && daterange(:from, :to, '[]')");
			this.parameters.put("from", selection.from());
			this.parameters.put("to", selection.to());
		}
		if (selection.q() != null) {
			words(selection.q());
		}
	}

	private void words(String q) {
		this.parts.add("""
				incident.id in (
				    with matching as materialized ( -- the words are searched once, however the incidents are found
				       select found.incident_id from internal.incident_search found
				        where to_tsvector('simple', found.words) @@ (select internal.words_query(:q)))
				   select incident_id from matching
				    union all -- what is spelt nearly so, where nothing is spelt so
				    select found.incident_id from internal.incident_search found
				     where :q operator(internal.<%) found.words and not exists (select from matching)
				    union all
				    select coded.id from registry.incident coded where coded.code like :code)""");
		this.parameters.put("q", q);
		this.parameters.put("code", CODE.matcher(q).matches() ? q.toUpperCase(Locale.ROOT) + "%" : "");
	}

	/** Only incidents after this position in the list. */
	Condition after(Cursor cursor) {
		return beyond(cursor, "incident.date_earliest < :day or incident.date_earliest is null", "false", ">");
	}

	/** Only incidents before this position in the list. */
	Condition before(Cursor cursor) {
		return beyond(cursor, "incident.date_earliest > :day", "incident.date_earliest is not null", "<");
	}

	private Condition beyond(Cursor cursor, String otherDay, String otherThanNone, String comparison) {
		if (cursor.day() != null) {
			this.parts.add("(" + otherDay + " or (incident.date_earliest = :day and incident.code " + comparison
					+ " :behind))");
			this.parameters.put("day", cursor.day());
		}
		else {
			this.parts.add("(" + otherThanNone + " or (incident.date_earliest is null and incident.code " + comparison
					+ " :behind))");
		}
		this.parameters.put("behind", cursor.code());
		return this;
	}

	private void add(@Nullable Object value, String part, String parameter) {
		if (value != null) {
			this.parts.add(part);
			this.parameters.put(parameter, value);
		}
	}

	/** The condition as SQL. */
	String sql() {
		return this.parts.isEmpty() ? "true" : String.join("\n   and ", this.parts);
	}

	/** Its parameters by name. */
	Map<String, Object> parameters() {
		return this.parameters;
	}

}
