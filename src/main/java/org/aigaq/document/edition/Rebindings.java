package org.aigaq.document.edition;

import java.util.List;
import java.util.Optional;

import org.aigaq.document.edition.Texts.Stands;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outcomes of transferring passages to later editions. */
@Repository
public class Rebindings {

	private final JdbcClient database;

	Rebindings(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The number of passages of each outcome in each loaded edition, the newest first.
	 */
	public List<Step> steps(String address) {
		return this.database
			.sql("""
					select next.edition, rebinding.outcome, rebinding.decision, count(*)::integer as passages
					  from registry.document
					  join registry.document_edition next on next.document_id = document.id
					  join registry.rebinding on rebinding.to_edition_id = next.id
					 where document.code = ?
					 group by next.edition, rebinding.outcome, rebinding.decision
					 order by next.edition desc, array_position(array['same', 'moved', 'proposed', 'lost'], rebinding.outcome), rebinding.decision nulls first""")
			.param(address)
			.query(Step.class)
			.list();
	}

	/**
	 * The passages that were moved to the newest loaded edition automatically, at most
	 * 500.
	 */
	public List<MovedPassage> taken(String address) {
		return this.database
			.sql("""
					select past.edition as from_edition, rebinding.from_start, rebinding.from_end, rebinding.outcome,
					       now.edition, passage.char_start as start, passage.char_end as end
					  from registry.document
					  join registry.document_edition next on next.document_id = document.id
					  join registry.rebinding on rebinding.to_edition_id = next.id
					  join registry.document_edition past on past.id = rebinding.from_edition_id
					  join registry.passage on passage.id = rebinding.passage_id
					  join registry.document_edition now on now.id = passage.edition_id
					 where document.code = ? and rebinding.outcome in ('same', 'moved') and passage.bound
					   and next.edition = (select max(edition) from registry.document_edition where document_id = document.id)
					 order by rebinding.outcome desc, passage.char_start, passage.char_end
					 limit 500""")
			.param(address)
			.query(MovedPassage.class)
			.list();
	}

	/**
	 * The present location of a passage that was at these characters of an earlier
	 * edition.
	 */
	Optional<Stands> today(String address, int edition, int start, int end) {
		return this.database
			.sql("""
					select now.edition, passage.char_start as start, passage.char_end as end
					  from registry.document
					  join registry.document_edition past on past.document_id = document.id
					  join registry.rebinding on rebinding.from_edition_id = past.id
					  join registry.passage on passage.id = rebinding.passage_id
					  join registry.document_edition now on now.id = passage.edition_id
					 where document.code = :code and past.edition = :edition
					   and rebinding.from_start = :start and rebinding.from_end = :end
					   and passage.bound
					   and (now.id, passage.char_start, passage.char_end) <> (past.id, rebinding.from_start, rebinding.from_end)
					 order by rebinding.id desc limit 1""")
			.param("code", address)
			.param("edition", edition)
			.param("start", start)
			.param("end", end)
			.query(Stands.class)
			.optional();
	}

	/** The number of passages of an edition with one outcome. */
	record Step(int edition, String outcome, @Nullable String decision, int passages) {
	}

	/** A passage before and after. */
	record MovedPassage(int fromEdition, int fromStart, int fromEnd, String outcome, int edition, int start, int end) {
	}

}
