package org.aigaq.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A selection as an SQL condition on {@code registry.incident}, and on
 * {@code registry.fact} where facts are listed; each part can use an index.
 */
public final class Condition {

	private static final Pattern CODE = Pattern.compile("(?i)(kz-[0-9]{4}|draft)(-[0-9]*)?");

	private static final String PLACE = "(select city.id from registry.city where city.name = :city)";

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private Condition(Selection selection, boolean everything) {
		if (!everything) {
			this.parts.add("incident.status = 'published'");
		}
		add(selection.status(), "incident.status = :status", "status");
		add(selection.type(), "incident.event_type = :type", "type");
		add(selection.topic(), """
				exists (select from registry.incident_topic
				         where incident_topic.incident_id = incident.id and incident_topic.topic = :topic)""", "topic");
		if (selection.q() != null) {
			words(selection.q());
		}
	}

	/**
	 * The incidents of a selection.
	 * @param everything whether unpublished incidents are included
	 */
	public static Condition ofIncidents(Selection selection, boolean everything) {
		Condition condition = new Condition(selection, everything);
		condition.add(selection.city(), """
				incident.id in (select place.incident_id from registry.incident_city place
				                 where place.city_id = %s)""".formatted(PLACE), "city");
		condition.add(selection.group(), """
				incident.id in (select fact.incident_id from registry.fact_group
				                  join registry.fact on fact.id = fact_group.fact_id
				                 where fact_group.affected_group = :group)""", "group");
		condition.add(selection.penalty(), """
				incident.id in (select fact.incident_id from registry.penalty
				                  join registry.fact on fact.id = penalty.fact_id
				                 where penalty.kind = :penalty)""", "penalty");
		condition.add(selection.document(), """
				incident.id in (select rests.incident_id from registry.document_edition edition
				                  join registry.passage on passage.edition_id = edition.id
				                  join internal.incident_rests_on rests on rests.passage_id = passage.id
				                 where edition.document_id = :document)""", "document");
		condition.figures(selection);
		condition.period(selection, "incident.date_earliest", "incident.date_latest");
		return condition;
	}

	/**
	 * The facts of a selection.
	 * @param kind condition that a fact has the kind {@code :kind}
	 * @param everything whether those of unpublished incidents are included
	 */
	public static Condition ofFacts(Selection selection, String kind, boolean everything) {
		Condition condition = new Condition(selection, everything);
		condition.add(selection.city(),
				"""
						(fact.id in (select at.fact_id from registry.fact_city at where at.city_id = %1$s)
						 or (not fact.no_city and not exists (select from registry.fact_city own where own.fact_id = fact.id)
						     and incident.id in (select place.incident_id from registry.incident_city place where place.city_id = %1$s)))"""
					.formatted(PLACE),
				"city");
		condition.add(selection.group(), """
				fact.id in (select fact_group.fact_id from registry.fact_group
				             where fact_group.affected_group = :group)""", "group");
		condition.add(selection.kind(), kind, "kind");
		condition.add(selection.document(), """
				fact.id in (select assertion.fact_id from registry.document_edition edition
				              join registry.passage on passage.edition_id = edition.id
				              join registry.assertion on assertion.passage_id = passage.id
				             where edition.document_id = :document)""", "document");
		if (selection.differ()) {
			condition.parts
				.add("fact.id in (select range.fact_id from internal.fact_range range where range.disputed)");
		}
		if (selection.held()) {
			condition.parts
				.add("fact.id in (select held.fact_id from registry.assertion held where held.outcome = 'held')");
		}
		condition.add(selection.least(), """
				fact.id in (select range.fact_id from internal.fact_range range
				             where coalesce(range.high, range.low) >= :least)""", "least");
		condition.period(selection,
				"coalesce(fact.date_earliest, case when fact.date_latest is null then incident.date_earliest end)",
				"coalesce(fact.date_latest, case when fact.date_earliest is null then incident.date_latest end)");
		return condition;
	}

	private void figures(Selection selection) {
		if (selection.measure() != null) {
			this.parts.add("""
					incident.id in (select tally.incident_id from internal.tally
					                 where tally.measure = :measure and tally.population is null
					                   and coalesce(tally.reported_high, tally.reported_low) >= :least)""");
			this.parameters.put("measure", selection.measure());
			this.parameters.put("least", (selection.least() != null) ? selection.least() : 0L);
		}
		if (selection.differ()) {
			this.parts.add("incident.id in (select tally.incident_id from internal.tally where tally.disagreement)");
		}
		if (selection.held()) {
			this.parts.add("""
					incident.id in (select fact.incident_id from registry.assertion held
					                  join registry.fact on fact.id = held.fact_id where held.outcome = 'held')""");
		}
	}

	private void period(Selection selection, String earliest, String latest) {
		if (selection.from() == null && selection.to() == null) {
			return;
		}
		this.parts.add("reporting.in_period(%s, %s, :from, :to)".formatted(earliest, latest));
		if (earliest.equals("incident.date_earliest")) { // the same once more, for the
															// index incident_days
			this.parts
				.add("daterange(incident.date_earliest, incident.date_latest, '[]') && daterange(:from, :to, '[]')");
		}
		this.parameters.put("from", selection.from());
		this.parameters.put("to", selection.to());
	}

	private void words(String q) {
		this.parts
			.add("""
					incident.id in (
					    with matching as materialized ( -- the words are searched once, however the incidents are found
					       select found.incident_id from internal.incident_search found
					        where to_tsvector('simple', found.words) @@ (select internal.words_query(:q))
					       union
					       select worded.id from registry.incident worded -- in another form of the words
					        where internal.word_forms(worded.title || ' ' || coalesce(worded.summary, '')) @@ (select internal.forms_query(:q))
					       union
					       select worded.incident_id from registry.fact worded
					        where internal.word_forms(worded.description) @@ (select internal.forms_query(:q))
					       union
					       select told.incident_id from registry.statement worded join registry.fact told on told.id = worded.fact_id
					        where internal.word_forms(worded.position) @@ (select internal.forms_query(:q)))
					   select incident_id from matching
					    union all -- what is spelt nearly so, where nothing is spelt so
					    select found.incident_id from internal.incident_search found
					     where :q operator(internal.<%) found.words and not exists (select from matching)
					    union all
					    select coded.id from registry.incident coded where coded.code like :code)""");
		this.parameters.put("q", q);
		this.parameters.put("code", CODE.matcher(q).matches() ? q.toUpperCase(Locale.ROOT) + "%" : "");
	}

	/**
	 * Only what lies behind a position in an order, of what has a key.
	 * @param code the column that orders what is equal
	 * @param onwards whether in the order, else against it
	 */
	Condition behind(Sort sort, Cursor cursor, String code, boolean onwards) {
		String further = (sort.isDescending() == onwards) ? "<" : ">";
		this.parts.add("%1$s %2$s= %3$s and (%1$s %2$s %3$s or %4$s %5$s :behind)".formatted(sort.key(), further,
				sort.valueAtPlace(), code, onwards ? ">" : "<"));
		this.parameters.put("place", cursor.key());
		this.parameters.put("behind", cursor.code());
		return this;
	}

	/**
	 * Only what has no key, and lies behind a code.
	 * @param cursor {@code null}: all of these
	 */
	Condition withoutKey(Sort sort, @Nullable Cursor cursor, String code, boolean onwards) {
		this.parts.add(sort.key() + " is null");
		if (cursor != null) {
			this.parts.add(code + (onwards ? " > " : " < ") + ":behind");
			this.parameters.put("behind", cursor.code());
		}
		return this;
	}

	/** Add a condition without parameters. */
	Condition and(String part) {
		this.parts.add(part);
		return this;
	}

	private void add(@Nullable Object value, String part, String parameter) {
		if (value != null) {
			this.parts.add(part);
			this.parameters.put(parameter, value);
		}
	}

	/** The condition as SQL. */
	public String sql() {
		return this.parts.isEmpty() ? "true" : String.join("\n   and ", this.parts);
	}

	/** Its parameters by name. */
	public Map<String, Object> parameters() {
		return this.parameters;
	}

}
