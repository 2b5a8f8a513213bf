package org.aigaq.source;

import java.util.List;
import java.util.Optional;

import org.aigaq.shared.Slice;
import org.aigaq.source.rebinding.Hashed;
import org.aigaq.source.rebinding.Rebinding;
import org.aigaq.source.rebinding.Rebinding.Span;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The passages of a document that an editor has to settle, and what became of the others.
 */
@Repository
class Unsettled {

	private static final int CONTEXT = 60;

	private final JdbcClient database;

	private final Texts texts;

	Unsettled(JdbcClient database, Texts texts) {
		this.database = database;
		this.texts = texts;
	}

	/** How many passages lead to other words than were read, or to none. */
	int count(String address) {
		return this.database.sql("""
				select count(*) from registry.source
				  join registry.source_edition edition on edition.source_id = source.id
				  join registry.passage on passage.edition_id = edition.id
				 where source.code = ? and (passage.flag is not null or not passage.bound)""")
			.param(address)
			.query(Integer.class)
			.single();
	}

	/**
	 * Those, the flagged before the unbound, each with what the newest text has for it.
	 */
	Slice<Item> items(String address, int page) {
		Optional<String> newest = this.texts.newest(address).flatMap((edition) -> this.texts.of(address, edition));
		Search search = newest.map(Search::new).orElse(null);
		List<Row> rows = this.database
			.sql("""
					select passage.id, edition.edition, passage.paragraph, passage.page, passage.locator,
					       passage.char_start as start, passage.char_end as end, passage.text_sha256 as expected,
					       coalesce(passage.flag, 'unbound') as mark, decided.decision, decided.outcome, text.text,
					       coalesce(registry.passage_holds(edition.id, passage.char_start, passage.char_end, passage.text_sha256), false) as holds,
					       (select string_agg(distinct fact.code || ' ' || fact.description, chr(10))
						          from registry.assertion join registry.fact on fact.id = assertion.fact_id
						         where assertion.passage_id = passage.id) as facts
					  from registry.source
					  join registry.source_edition edition on edition.source_id = source.id
					  join registry.passage on passage.edition_id = edition.id
					  left join registry.source_text text on text.edition_id = edition.id
					  left join lateral (select * from registry.rebinding where rebinding.passage_id = passage.id order by id desc limit 1) decided on true
					 where source.code = :code and (passage.flag is not null or not passage.bound)
					 order by passage.flag is null, decided.decision is not null, edition.edition desc, passage.char_start,
					          passage.paragraph nulls last, passage.page, passage.id
					 limit :limit offset :offset""")
			.param("code", address)
			.param("limit", Slice.LIMIT)
			.param("offset", Slice.offset(page))
			.query(Row.class)
			.list();
		return Slice.of(rows.stream().map((row) -> row.item(search)).toList(), page);
	}

	/** What became of passages in each edition that was loaded, the newest first. */
	List<Step> steps(String address) {
		return this.database
			.sql("""
					select next.edition, rebinding.outcome, rebinding.decision, count(*)::integer as passages
					  from registry.source
					  join registry.source_edition next on next.source_id = source.id
					  join registry.rebinding on rebinding.to_edition_id = next.id
					 where source.code = ?
					 group by next.edition, rebinding.outcome, rebinding.decision
					 order by next.edition desc, array_position(array['same', 'moved', 'proposed', 'lost'], rebinding.outcome), rebinding.decision nulls first""")
			.param(address)
			.query(Step.class)
			.list();
	}

	/**
	 * The passages that went into the newest loaded edition by themselves, at most 500.
	 */
	List<Rebound> rebound(String address) {
		return this.database.sql("""
				select past.edition as from_edition, rebinding.from_start, rebinding.from_end, rebinding.outcome,
				       now.edition, passage.char_start as start, passage.char_end as end, passage.paragraph
				  from registry.source
				  join registry.source_edition next on next.source_id = source.id
				  join registry.rebinding on rebinding.to_edition_id = next.id
				  join registry.source_edition past on past.id = rebinding.from_edition_id
				  join registry.passage on passage.id = rebinding.passage_id
				  join registry.source_edition now on now.id = passage.edition_id
				 where source.code = ? and rebinding.outcome in ('same', 'moved') and passage.bound
				   and next.edition = (select max(edition) from registry.source_edition where source_id = source.id)
				 order by rebinding.outcome desc, passage.char_start, passage.char_end
				 limit 500""").param(address).query(Rebound.class).list();
	}

	/** The newest text, prepared once for all that is looked for in it. */
	static final class Search {

		private final String text;

		private final Hashed hashed;

		Search(String text) {
			this.text = text;
			this.hashed = new Hashed(text);
		}

		Candidate candidate(Span place) {
			int start = this.text.offsetByCodePoints(0, place.start());
			int end = this.text.offsetByCodePoints(start, place.end() - place.start());
			int from = Math.max(0, start - CONTEXT);
			int to = Math.min(this.text.length(), end + CONTEXT);
			return new Candidate(place.start(), place.end(), this.text.substring(from, start),
					this.text.substring(start, end), this.text.substring(end, to));
		}

	}

	/**
	 * A place that a passage may be bound to.
	 *
	 * @param before the text before it
	 * @param words the words
	 * @param after the text after it
	 */
	record Candidate(int start, int end, String before, String words, String after) {
	}

	/**
	 * A passage to settle.
	 *
	 * @param seen what an editor saw of it, so that a second one is told
	 * @param expected hash of the words that were read
	 * @param found hash of what the newest text has at the same characters
	 * @param holds whether its own text has its words
	 * @param decision what an editor has said already
	 */
	record Item(long id, Passage place, String seen, @Nullable String expected, @Nullable String found, boolean holds,
			@Nullable String decision, List<Candidate> candidates) {

		/** The same with places for words that an editor pasted. */
		Item with(List<Candidate> found) {
			return new Item(this.id, this.place, this.seen, this.expected, this.found, this.holds, this.decision,
					found);
		}

	}

	/** Passages that had the same fate. */
	record Step(int edition, String outcome, @Nullable String decision, int passages) {
	}

	/** A passage before and after. */
	record Rebound(int fromEdition, int fromStart, int fromEnd, String outcome, int edition, int start, int end,
			@Nullable Integer paragraph) {
	}

	/** As the database has it. */
	private record Row(long id, int edition, @Nullable Integer paragraph, @Nullable Integer page,
			@Nullable String locator, @Nullable Integer start, @Nullable Integer end, @Nullable String expected,
			String mark, @Nullable String decision, @Nullable String outcome, @Nullable String text, boolean holds,
			@Nullable String facts) {

		Item item(@Nullable Search newest) {
			Span span = (this.start != null && this.end != null) ? new Span(this.start, this.end) : null;
			String words = (this.holds && span != null && this.text != null)
					? new Search(this.text).candidate(span).words() : null;
			Passage passage = new Passage(this.paragraph, this.page, this.locator, this.edition, this.start, this.end,
					this.mark, words, named(), List.of(), List.of());
			String found = (newest != null && span != null && newest.hashed.holds(span)) ? newest.hashed.hash(span)
					: null;
			String seen = this.edition + ((this.start != null) ? " " + this.start + " " + this.end : "")
					+ ("unbound".equals(this.mark) ? "" : " " + this.mark);
			return new Item(this.id, passage, seen, this.expected, found, this.holds, this.decision,
					(newest != null && span != null) ? candidates(newest, span) : List.of());
		}

		private List<Passage.Named> named() {
			return (this.facts != null) ? this.facts.lines().map(Passage.Named::of).toList() : List.of();
		}

		private List<Candidate> candidates(Search newest, Span span) {
			List<Span> places = (this.holds && this.text != null)
					? new Rebinding(this.text, newest.text).of(span).places()
					: newest.hashed.find(span, String.valueOf(this.expected)).map(List::of).orElse(List.of());
			return places.stream().limit(5).map(newest::candidate).toList();
		}

	}

}
