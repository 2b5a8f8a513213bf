package org.aigaq.incident.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.aigaq.fact.FactType;
import org.aigaq.shared.ListPage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The facts of one incident, by section, whatever its status. For editors. */
@Repository
public class FigureList {

	/** The most figures that are offered for one more source. */
	private static final int MOST_CHOICES = 20;

	private static final String ROWS = """
			select fact.code, fact.type, %s as term, fact.measure, fact.description, fact.covers,
			       (select count(*) from registry.assertion where assertion.fact_id = fact.id) as sources,
			       range.low, range.high, coalesce(range.open_ended, false) as open_ended, coalesce(range.about, false) as about,
			       range.low_wording, range.high_wording, coalesce(range.denied_only, false) as denied_only, coalesce(range.disputed, false) as disputed
			  from registry.incident
			  join registry.fact on fact.incident_id = incident.id
			  left join internal.fact_range range on range.fact_id = fact.id
			  %s
			 where incident.code = :code
			"""
		.formatted(term(), types());

	// a restricted person is found under the number only, as the lists show it
	private static final String FOUND = """
			   and fact.type in (:types)
			   and (:kind = '' or fact.measure = :kind or %s = :kind)
			   and (:words = '' or position(lower(:words) in lower(concat_ws(' ', fact.code, fact.description, statement.position))) > 0)
			   and (:numbered <> 'true' or (fact.measure is not null and num_nonnulls(range.low, range.high) = 0))
			   and (:numbered <> 'dated' or num_nonnulls(range.low, range.high) > 0 or fact.date_edtf is not null)
			   and (:source = '' or exists (
			            select from registry.assertion
			              join registry.passage on passage.id = assertion.passage_id
			              join registry.document_edition edition on edition.id = passage.edition_id
			              join registry.document on document.id = edition.document_id
			              left join registry.organisation on organisation.id = assertion.source_organisation_id
			              left join internal.person_shown person on person.person_id = assertion.source_person_id
			             where assertion.fact_id = fact.id
			               and position(lower(:source) in lower(concat_ws(' ', organisation.name, person.shown_name, assertion.source_words,
			                                                              document.code, document.title))) > 0))
			 order by fact.position, length(fact.code), fact.code
			"""
		.formatted(term());

	private final JdbcClient database;

	FigureList(JdbcClient database) {
		this.database = database;
	}

	/** A page of the facts of a section. */
	@Transactional(readOnly = true)
	public ListPage<FigureRow> find(String code, FigureSection section, FigureFilter filter) {
		int page = Optional.ofNullable(filter.page()).orElse(1);
		return ListPage.of(this.database.sql(ROWS + FOUND + " limit :limit offset :offset")
			.param("code", code)
			.param("types", section.types().stream().map(FactType::code).toList())
			.param("kind", filter.kind())
			.param("words", filter.q())
			.param("source", filter.source())
			.param("numbered", filter.unnumbered())
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(FigureRow.class)
			.list(), page);
	}

	/** One fact of the incident. */
	@Transactional(readOnly = true)
	public Optional<FigureRow> find(String code, String fact) {
		return this.database.sql(ROWS + " and fact.code = :fact")
			.param("code", code)
			.param("fact", fact)
			.query(FigureRow.class)
			.optional();
	}

	/** The first figures of the incident that count this, those of all first. */
	@Transactional(readOnly = true)
	public List<FigureRow> ofMeasure(String code, String measure) {
		return this.database
			.sql(ROWS + " and fact.measure = :measure order by fact.covers = 'whole' desc, fact.position limit :most")
			.param("code", code)
			.param("measure", measure)
			.param("most", MOST_CHOICES)
			.query(FigureRow.class)
			.list();
	}

	/**
	 * The figures whose parts sum to another number than their own: of each of these
	 * facts, it and the one that it lies in.
	 * @param facts codes
	 */
	@Transactional(readOnly = true)
	public List<PartsOfFigure> parts(Collection<String> facts) {
		return this.database
			.sql("""
					select fact.code as of, whole.code, whole.description, sum.*, own.low as own_low, own.high as own_high, own.open_ended as own_open, own.about as own_about,
					       own.low_wording as own_low_wording, own.high_wording as own_high_wording
					  from registry.fact
					  join internal.fact_range range on range.fact_id = fact.id
					  join registry.fact whole on whole.id in (fact.id, range.above[1])
					  join internal.fact_range own on own.fact_id = whole.id
					 cross join lateral internal.parts_of(whole.id) sum
					 where fact.code = any (:facts) and sum.compared is not null
					 order by whole.id = fact.id desc""")
			.param("facts", facts.toArray(String[]::new))
			.query(PartsOfFigure.class)
			.list();
	}

	/** The number of facts of a section. */
	@Transactional(readOnly = true)
	public int count(String code, FigureSection section) {
		return this.database.sql("""
				select count(*) from registry.incident join registry.fact on fact.incident_id = incident.id
				 where incident.code = :code and fact.type in (:types)""")
			.param("code", code)
			.param("types", section.types().stream().map(FactType::code).toList())
			.query(Integer.class)
			.single();
	}

	private static String types() {
		return List.of(FactType.values())
			.stream()
			.filter((type) -> type.terms() != null)
			.map((type) -> "left join registry.%1$s on %1$s.fact_id = fact.id".formatted(type.code()))
			.collect(Collectors.joining("\n"));
	}

	private static String term() {
		List<String> terms = new ArrayList<>();
		for (FactType type : FactType.values()) {
			if (type.terms() != null) {
				terms.add(type.code() + "." + type.terms().column());
			}
		}
		return "coalesce(" + String.join(", ", terms) + ")";
	}

}
