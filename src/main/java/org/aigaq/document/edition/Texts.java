package org.aigaq.document.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.document.Passage;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.StoredNotices;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loaded texts of documents, and the passages in each. */
@Repository
public class Texts {

	private final JdbcClient database;

	Texts(JdbcClient database) {
		this.database = database;
	}

	/** The text of an edition; empty if it is not loaded. */
	public Optional<String> of(String address, int edition) {
		return read(address, edition).map(ReadText::text);
	}

	/**
	 * The text of an edition with what is known of its reading; empty if it is not
	 * loaded.
	 */
	Optional<ReadText> read(String address, int edition) {
		return this.database.sql("""
				select text.text, coalesce(text.pages, 0) as pages, text.notices
				  from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  join registry.document_text text on text.edition_id = edition.id
				 where document.code = :code and edition.edition = :edition""")
			.param("code", address)
			.param("edition", edition)
			.query((row, number) -> new ReadText(row.getString("text"), row.getInt("pages"),
					StoredNotices.read(row.getString("notices"))))
			.optional();
	}

	/** The number of the newest edition whose text is loaded. */
	public Optional<Integer> newest(String address) {
		return this.database.sql("""
				select edition.edition
				  from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  join registry.document_text text on text.edition_id = edition.id
				 where document.code = :code
				 order by edition.edition desc limit 1""").param("code", address).query(Integer.class).optional();
	}

	/**
	 * The bound passages of an edition in the order of the text, with everything they
	 * support, published or not. Passages at the same characters are merged.
	 */
	List<Noted> noted(String address, int edition) {
		return this.database
			.sql("""
					select passage.char_start, passage.char_end, passage.flag as mark,
					      array(select fact.code || ' ' || fact.description
					              from registry.fact
					              join registry.incident on incident.id = fact.incident_id
					             where fact.id in (select fact_id from registry.assertion where passage_id = passage.id)
					             order by incident.code, length(fact.code), fact.code) as facts,
					      array(select distinct incident.code || ' ' || incident.title
					              from internal.incident_rests_on rests
					              join registry.incident on incident.id = rests.incident_id
					             where rests.passage_id = passage.id
					               and not exists (select from registry.assertion
					                                 join registry.fact on fact.id = assertion.fact_id
					                                where assertion.passage_id = passage.id and fact.incident_id = incident.id)
					             order by 1) as incidents,
					      array(select milestone.title
					              from registry.milestone_passage
					              join registry.milestone on milestone.id = milestone_id
					             where passage_id = passage.id order by 1) as milestones
					 from registry.document
					 join registry.document_edition edition on edition.document_id = document.id
					 join registry.passage on passage.edition_id = edition.id
					where document.code = :code and edition.edition = :edition and passage.bound
					order by passage.char_start, passage.char_end""")
			.param("code", address)
			.param("edition", edition)
			.query(Noted::of)
			.list()
			.stream()
			.collect(Collectors.toMap((noted) -> new Stands(edition, noted.start(), noted.end()), Function.identity(),
					Noted::and, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	/**
	 * A text with what is known of its reading.
	 *
	 * @param text the text, unaltered
	 * @param pages number of pages of the file; 0: it has none, or it is not known
	 * @param notices what editors should know
	 */
	record ReadText(String text, int pages, List<Notice> notices) {
	}

	/** Characters of an edition, in code points. */
	record Stands(int edition, int start, int end) {
	}

	/**
	 * A passage of a text with what it supports.
	 *
	 * @param start first character, in code points from 0
	 * @param end the character after the last
	 * @param mark its problem; {@code null}: none
	 * @param facts codes and descriptions of facts
	 * @param incidents codes and titles of incidents
	 * @param milestones titles of background events
	 */
	record Noted(int start, int end, @Nullable String mark, List<Passage.Named> facts, List<Passage.Named> incidents,
			List<String> milestones) {

		public static Noted of(ResultSet row, int number) throws SQLException {
			return new Noted(row.getInt("char_start"), row.getInt("char_end"), row.getString("mark"),
					Passage.named(row, "facts"), Passage.named(row, "incidents"), Passage.texts(row, "milestones"));
		}

		/** Merged with another one at the same characters. */
		Noted and(Noted other) {
			return new Noted(this.start, this.end, (this.mark != null) ? this.mark : other.mark,
					both(this.facts, other.facts), both(this.incidents, other.incidents),
					both(this.milestones, other.milestones));
		}

		private static <T> List<T> both(List<T> some, List<T> others) {
			return Stream.concat(some.stream(), others.stream()).distinct().toList();
		}

		/** The number of facts, incidents and background events that it supports. */
		public int supports() {
			return this.facts.size() + this.incidents.size() + this.milestones.size();
		}

	}

}
