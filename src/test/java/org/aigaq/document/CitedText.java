package org.aigaq.document;

import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A text that a test loads, and facts that cite it.
 *
 * @param database the connection
 * @param edition key of the edition
 * @param text the text
 */
public record CitedText(JdbcClient database, long edition, String text) {

	public static CitedText of(JdbcClient database, String text) {
		return new CitedText(database, new Waves(database).editionOf(text), text);
	}

	/** Code of the document. */
	public String code() {
		return this.database.sql("""
				select document.code from registry.document
				  join registry.document_edition edition on edition.document_id = document.id where edition.id = ?""")
			.param(this.edition)
			.query(String.class)
			.single();
	}

	/** A passage at these characters. */
	public long passage(int start, int end) {
		return this.database
			.sql("""
					insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
					values (:edition, 1, :start, :end, encode(sha256(convert_to(substr(:text, :start + 1, :end - :start), 'UTF8')), 'hex'))
					returning id""")
			.param("edition", this.edition)
			.param("start", start)
			.param("end", end)
			.param("text", this.text)
			.query(Long.class)
			.single();
	}

	/** A passage at the first occurrence of these words. */
	public long passage(String words) {
		int start = this.text.codePointCount(0, this.text.indexOf(words));
		return passage(start, start + words.codePointCount(0, words.length()));
	}

	/** A published incident with a detention that these words support. */
	public IncidentFixture told(String words, int detained) {
		return told(passage(words), detained);
	}

	public IncidentFixture told(long passage, int detained) {
		IncidentFixture incident = new Waves(this.database).wave();
		incident.whole("detained").saidBy(new Source(passage, null, null, null), Count.exactly(detained));
		return incident;
	}

	/** Positions of the document, one for each passage. */
	public void stated(int passages, int step, IncidentFixture incident) {
		this.database
			.sql("""
					with place as (
					    insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
					    select :edition, 1, i * :step, i * :step + 60 + i % 200,
					           encode(sha256(convert_to(substr(:text, i * :step + 1, 60 + i % 200), 'UTF8')), 'hex')
					      from generate_series(1, :passages) i
					    returning id
					), fact as (
					    insert into registry.fact (incident_id, type, description) values (:incident, 'statement', 'said so') returning id
					), position as (
					    insert into registry.statement (fact_id, topic, position) select id, 'other', 'It was so.' from fact
					)
					insert into registry.assertion (fact_id, fact_type, about_person, passage_id)
					select fact.id, 'statement', false, place.id from fact cross join place""")
			.param("edition", this.edition)
			.param("text", this.text)
			.param("step", step)
			.param("passages", passages)
			.param("incident", incident.id())
			.update();
	}

	/** Set the number of characters that may be quoted. */
	public CitedText quotable(int limit) {
		this.database.sql("""
				update registry.document set quote_limit = ?
				 where id = (select document_id from registry.document_edition where id = ?)""")
			.params(limit, this.edition)
			.update();
		return this;
	}

	/** Restrict its document, which is then shown as a number. */
	public CitedText restricted() {
		this.database.sql("""
				update registry.document set visibility = 'restricted'
				 where id = (select document_id from registry.document_edition where id = ?)""")
			.param(this.edition)
			.update();
		return this;
	}

}
