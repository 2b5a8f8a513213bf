package org.aigaq.search.overall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches incidents, facts, documents, persons, organisations and places: exact codes
 * first, then names, then words in any of their forms. Nobody is found by a name that the
 * reader may not see.
 */
@Repository
class OverallSearch {

	/** Number of hits of a kind. */
	static final int MOST = 8;

	/** The newest of so many matches are shown; where there are more, of any so many. */
	private static final int LOOKED_AT = 2_000;

	private static final String CODES = """
			select 'incident' as kind, '/incidents/' || code as address, title, code as note, date_edtf as date
			  from %1$s.incident where code = :code
			union all
			select 'figure', '/incidents/' || incident_code || '#' || fact_code, description, fact_code, date_edtf
			  from %1$s.fact where fact_code = :code
			union all
			select 'document', '/documents/' || code, title, code, null
			  from %1$s.document where code = :code""";

	private static final String NAMES = """
			with named as materialized (
			    select * from internal.names_like(:text) where nearness < 3 or length(:text) > 3
			), found as (
			    select 'person' as kind, '/persons/' || person.number as address, person.name as title, coalesce(person.role, '') as note,
			           min(named.nearness) as nearness
			      from named
			      join registry.person registered on registered.id = named.person_id and (:editor or registered.visibility = 'public')
			      join internal.person on person.person_id = registered.id and (:editor or person.published)
			     group by person.number, person.name, person.role
			    union all
			    select 'organisation', '/organisations/' || organisation.organisation_id, organisation.name, coalesce(organisation.kind, ''),
			           min(named.nearness)
			      from named
			      join internal.organisation on organisation.organisation_id = named.organisation_id and (:editor or organisation.published)
			     group by organisation.organisation_id, organisation.name, organisation.kind
			    union all
			    select 'place', '/places/' || city.id, city.name, coalesce(city.district, ''), min(named.nearness)
			      from named
			      join registry.city on city.id = named.city_id
			     group by city.id, city.name, city.district
			)
			select kind, address, title, note, null as date
			  from (select found.*, row_number() over (partition by kind order by nearness, title, address) as nth from found) listed
			 where nth <= :most
			 order by nearness, kind, nth""";

	private static final String INCIDENTS = """
			with matching as materialized (
			    select id from registry.incident
			     where (:editor or status = 'published')
			       and internal.word_forms(title || ' ' || coalesce(summary, '')) @@ (select internal.forms_query(:text)) limit :looked
			), named as materialized (
			    select found.incident_id as id from internal.incident_search found
			      join registry.incident on incident.id = found.incident_id and (:editor or incident.status = 'published')
			     where to_tsvector('simple', found.words) @@ (select internal.words_query(:text)) limit :looked
			)
			select 'incident' as kind, '/incidents/' || incident.code as address, incident.title, incident.code as note, incident.date_edtf as date
			  from registry.incident
			 where incident.id in (select id from matching union select id from named)
			   and (:editor or incident.status = 'published')
			 order by incident.date_earliest desc nulls last, incident.code
			 limit :most""";

	private static final String FACTS = """
			with matching as materialized (
			    (select fact.id from registry.fact
			       join registry.incident on incident.id = fact.incident_id and (:editor or incident.status = 'published')
			      where internal.word_forms(fact.description) @@ (select internal.forms_query(:text)) limit :looked)
			    union
			    (select statement.fact_id from registry.statement
			       join registry.fact on fact.id = statement.fact_id
			       join registry.incident on incident.id = fact.incident_id and (:editor or incident.status = 'published')
			      where internal.word_forms(statement.position) @@ (select internal.forms_query(:text)) limit :looked)
			)
			select case when fact.type in ('act', 'statement') then fact.type else 'figure' end as kind,
			       '/incidents/' || incident.code || '#' || fact.code as address,
			       coalesce((select statement.position from registry.statement where statement.fact_id = fact.id), fact.description) as title,
			       fact.code || ' · ' || incident.title as note, coalesce(fact.date_edtf, incident.date_edtf) as date
			  from matching
			  join registry.fact on fact.id = matching.id
			  join registry.incident on incident.id = fact.incident_id and (:editor or incident.status = 'published')
			 order by incident.date_earliest desc nulls last, fact.code
			 limit :most""";

	private static final String DOCUMENTS = """
			with matching as materialized (
			    select id from registry.document
			     where visibility = 'public' and internal.word_forms(title) @@ (select internal.forms_query(:text)) limit :looked
			)
			select 'document' as kind, '/documents/' || document.code as address, document.title, document.code as note, null as date
			  from matching
			  join internal.document on document.document_id = matching.id and (:editor or document.published)
			 where document.title is not null -- else it may not be shown
			 order by document.code
			 limit :most""";

	private final JdbcClient database;

	OverallSearch(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What is found, the best first.
	 * @param editor whether what is not published is found too
	 */
	@Transactional(readOnly = true)
	List<Hit> find(String text, boolean editor) {
		List<Hit> hits = new ArrayList<>(this.database.sql(CODES.formatted(editor ? "internal" : "reporting"))
			.param("code", text.toUpperCase(Locale.ROOT))
			.query(Hit.class)
			.list());
		for (String query : List.of(NAMES, INCIDENTS, FACTS, DOCUMENTS)) {
			hits.addAll(this.database.sql(query)
				.params(Map.of("text", text, "editor", editor, "most", MOST, "looked", LOOKED_AT))
				.query(Hit.class)
				.list());
		}
		return hits.stream().distinct().toList();
	}

}
