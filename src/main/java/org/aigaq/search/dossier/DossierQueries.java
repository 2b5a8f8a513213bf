package org.aigaq.search.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.aigaq.search.dossier.Dossier.Child;
import org.aigaq.search.dossier.Dossier.Document;
import org.aigaq.search.dossier.Dossier.Participant;
import org.aigaq.search.dossier.Dossier.Place;
import org.aigaq.search.dossier.Dossier.Tally;
import org.aigaq.search.dossier.Dossier.What;
import org.aigaq.search.dossier.Dossier.Witness;
import org.aigaq.search.dossier.FigureCard.Fact;
import org.aigaq.shared.claim.ClaimWords;

/** The queries for the page of one incident, one for each view. */
final class DossierQueries {

	private final ViewRows views;

	private final ClaimWords words;

	private final Map<String, Object> code;

	private final String schema;

	DossierQueries(ViewRows views, ClaimWords words, String code, boolean everything) {
		this.views = views;
		this.words = words;
		this.code = Map.of("code", code);
		this.schema = everything ? "internal" : "reporting";
	}

	Optional<What> incident() {
		return read(What.class, """
				select to_jsonb(incident) || jsonb_build_object('parent_title', parent.title)
				  from {views}.incident
				  left join {views}.incident parent on parent.code = incident.parent_code
				 where incident.code = :code""").stream().findFirst();
	}

	List<Child> children() {
		return read(Child.class, """
				select to_jsonb(incident) || jsonb_build_object('tallies',
				           (select jsonb_agg(to_jsonb(incident_tally)) from {views}.incident_tally
				             where incident_tally.incident_code = incident.code))
				  from {views}.incident
				 where incident.parent_code = :code
				 order by incident.date_earliest nulls last, incident.code""");
	}

	List<Tally> tallies() {
		return read(Tally.class, """
				select to_jsonb(incident_tally) from {views}.incident_tally
				 where incident_code = :code order by population nulls first""");
	}

	List<Fact> facts() {
		return read(Fact.class,
				"""
						select to_jsonb(fact) from {views}.fact
						 where incident_code = :code and measure is not null
						 order by array_position(array['whole', 'part', 'general'], covers), fact_order, length(fact_code), fact_code""");
	}

	/** The figures whose parts sum to another number than their sources give. */
	List<PartsSum> parts() {
		return read(PartsSum.class,
				"""
						with shown as materialized (
						    select id from registry.incident where code = :code
						), whole as materialized (
						    select range.above[1] as id from shown join registry.fact on fact.incident_id = shown.id join internal.fact_range range on range.fact_id = fact.id
						    union
						    select fact.id from shown join registry.fact on fact.incident_id = shown.id
						     where fact.covers = 'whole' or exists (select from registry.fact part where part.part_of = fact.id)
						)
						select to_jsonb(total) || jsonb_build_object('fact_code', fact.code, 'description', fact.description, 'own_low', own.low, 'own_high', own.high,
						                                             'own_open', own.open_ended, 'own_about', own.about, 'own_low_wording', own.low_wording, 'own_high_wording', own.high_wording)
						  from whole
						  join registry.fact on fact.id = whole.id
						  join shown on shown.id = fact.incident_id
						  join internal.fact_range own on own.fact_id = fact.id
						 cross join lateral internal.parts_of(whole.id) total
						 where total.compared is not null""");
	}

	/** The codes of its facts, in the order that editors gave them. */
	List<String> order() {
		return read(String.class, """
				select to_jsonb(fact.code)
				  from registry.incident join registry.fact on fact.incident_id = incident.id
				 where incident.code = :code order by fact.position, length(fact.code), fact.code""");
	}

	List<Assertion> said() {
		return read(Assertion.class, """
				select fields || jsonb_build_object('own', fields) from {views}.said_fields
				 where incident_code = :code order by length(fact_code), fact_code, document_code, paragraph""");
	}

	List<ClaimPair> disagreements() {
		return read(ClaimPair.class, """
				select to_jsonb(pair)
				  from (select * from {views}.disagreement where incident_code = :code
				        union all
				        select * from {views}.disagreement where right_incident_code = :code and across) pair""")
			.stream()
			.sorted(Comparator.comparing(ClaimPair::incidentCode)
				.thenComparing((pair) -> pair.leftFact().length())
				.thenComparing(ClaimPair::leftFact)
				.thenComparing((pair) -> this.words.left(pair.values()))
				.thenComparing((pair) -> this.words.right(pair.values()))
				.thenComparing((pair) -> this.words.why(pair.values())))
			.toList();
	}

	List<Place> places() {
		return read(Place.class, """
				select to_jsonb(incident_city) from {views}.incident_city
				 where incident_code = :code order by city nulls last, venue nulls first""");
	}

	List<Participant> participants() {
		return read(Participant.class, """
				select to_jsonb(participant) from {views}.participant
				 where incident_code = :code order by role, organisation, person""");
	}

	List<Witness> witnesses() {
		return read(Witness.class, """
				select to_jsonb(incident_passage) from {views}.incident_passage
				 where incident_code = :code order by document_code, paragraph""").stream().distinct().toList();
	}

	List<Document> documents(What incident) {
		String day = this.schema.equals("internal") ? "published_on" : "published";
		return this.views.read(Document.class, """
				select to_jsonb(shown)
				  from (select code, title, author, publisher, %s as published, published_date, kind, scale
				          from %s.document where code = any (:codes)) shown
				 order by code""".formatted(day, this.schema),
				Map.of("codes", incident.documents().toArray(String[]::new)));
	}

	/**
	 * The words of the passages, if the text is loaded and they name no restricted
	 * person. For editors, who have no quote limit; readers get the quotes of the views.
	 */
	Map<Long, String> quotes() {
		Map<Long, String> quotes = new HashMap<>();
		if (this.schema.equals("internal")) {
			read(Quote.class,
					"""
							select to_jsonb(quote)
							  from (select distinct rests.passage_id, passage_words.words
							          from internal.incident_rests_on rests
							          join internal.passage_words on passage_words.passage_id = rests.passage_id
							         where rests.incident_id = (select incident.id from registry.incident where incident.code = :code)) quote""")
				.forEach((quote) -> quotes.put(quote.passageId(), quote.words()));
		}
		return quotes;
	}

	/** For editors: the passages that a restricted person is a reason to withhold. */
	Set<Long> withheld() {
		return this.schema.equals("internal") ? Set.copyOf(read(Long.class, """
				select distinct to_jsonb(rests.passage_id)
				  from internal.incident_rests_on rests
				  join internal.withheld_passage on withheld_passage.passage_id = rests.passage_id
				 where rests.incident_id = (select incident.id from registry.incident where incident.code = :code)"""))
				: Set.of();
	}

	private <T> List<T> read(Class<T> type, String sql) {
		return this.views.read(type, sql.replace("{views}", this.schema), this.code);
	}

	/** The words of a passage. */
	record Quote(long passageId, String words) {
	}

}
