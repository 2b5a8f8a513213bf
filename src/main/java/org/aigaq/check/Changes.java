package org.aigaq.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has changed in the register since a change of the history.
 *
 * @param relations the tables, without their schema
 * @param incidents the incidents that the rows belong to, with all in the same waves
 * @param documents the documents that the rows belong to
 * @param beyond the tables of rows that belong to no incident
 * @param beyondDocuments the tables of rows that belong to no document
 * @param many whether there is so much that everything is checked again
 */
record Changes(Set<String> relations, List<Long> incidents, List<Long> documents, Set<String> beyond,
		Set<String> beyondDocuments, boolean many) {

	private static final int MOST = 20_000;

	private static final String ROWS = """
			with changed as materialized (
			    select split_part(relation, '.', 2) as relation, each.kept
			      from audit.change cross join lateral (values (old_row), (new_row)) each (kept)
			     where change.id > :after and each.kept is not null
			)""";

	private static final String RELATIONS = ROWS + """
			select relation from changed group by relation
			having not bool_and(coalesce(%s, false))""";

	private static final String OF_INCIDENT = "kept ->> 'incident_id' is not null or kept ->> 'fact_id' is not null or relation = 'incident'";

	private static final String OF_DOCUMENT = "kept ->> 'document_id' is not null or kept ->> 'edition_id' is not null or kept ->> 'passage_id' is not null or relation = 'document'";

	/** A wave counts what is in it, and a part is held against its wave. */
	private static final String INCIDENTS = ROWS + """
			, named (id) as (
			    select (kept ->> 'incident_id')::bigint from changed where kept ->> 'incident_id' is not null
			    union
			    select (kept ->> 'id')::bigint from changed where relation = 'incident'
			    union
			    select (kept ->> 'parent_id')::bigint from changed where relation = 'incident'
			    union
			    select incident_id from registry.fact
			     where id in (select (kept ->> 'fact_id')::bigint from changed where kept ->> 'fact_id' is not null)
			), above_all as (
			    with recursive above (id) as (
			        select id from named where id is not null
			        union
			        select incident.parent_id from above join registry.incident on incident.id = above.id
			         where incident.parent_id is not null
			    ) select id from above
			), below_all as (
			    with recursive below (id) as (
			        select id from named where id is not null
			        union
			        select incident.id from below join registry.incident on incident.parent_id = below.id
			    ) select id from below
			)
			select id from above_all union select id from below_all limit :most""";

	private static final String DOCUMENTS = ROWS
			+ """
					select (kept ->> 'document_id')::bigint from changed where kept ->> 'document_id' is not null
					union
					select (kept ->> 'id')::bigint from changed where relation = 'document'
					union
					select document_id from registry.document_edition
					 where id in (select (kept ->> 'edition_id')::bigint from changed where kept ->> 'edition_id' is not null)
					union
					select document_id from registry.passage
					  join registry.document_edition edition on edition.id = passage.edition_id
					 where passage.id in (select (kept ->> 'passage_id')::bigint from changed where kept ->> 'passage_id' is not null)
					limit :most""";

	/** The changes after this one, as far as they are of some number. */
	static Changes after(long change, JdbcClient database) {
		long number = database
			.sql("select count(*) from (select from audit.change where id > :after limit " + (MOST + 1) + ") changed")
			.param("after", change)
			.query(Long.class)
			.single();
		if (number > MOST) {
			return new Changes(Set.of(), List.of(), List.of(), Set.of(), Set.of(), true);
		}
		List<Long> incidents = keys(INCIDENTS, change, database);
		List<Long> documents = keys(DOCUMENTS, change, database);
		return new Changes(relations("false", change, database), incidents, documents,
				relations(OF_INCIDENT, change, database), relations(OF_DOCUMENT, change, database),
				incidents.size() > MOST || documents.size() > MOST);
	}

	private static Set<String> relations(String belonging, long change, JdbcClient database) {
		return new TreeSet<>(
				database.sql(RELATIONS.formatted(belonging)).param("after", change).query(String.class).list());
	}

	private static List<Long> keys(String query, long change, JdbcClient database) {
		return database.sql(query).param("after", change).param("most", MOST + 1).query(Long.class).list();
	}

	/** Whether nothing that this rule reads has changed. */
	boolean spare(Check check) {
		return !this.many && this.relations.stream().noneMatch(check.reads()::contains);
	}

	/** Whether it is enough that the rule looks at the records that changed. */
	boolean areOfRecords(Check check) {
		Set<String> elsewhere = (check.records() == Records.DOCUMENT) ? this.beyondDocuments : this.beyond;
		return !this.many && check.records() != null && elsewhere.stream().noneMatch(check.reads()::contains);
	}

	/** The records that the rule looks at again. */
	List<Long> of(Records records) {
		return (records == Records.DOCUMENT) ? this.documents : this.incidents;
	}

}
