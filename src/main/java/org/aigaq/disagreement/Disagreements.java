package org.aigaq.disagreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.aigaq.disagreement.Disagreement.Claim;
import org.aigaq.shared.ListPage;
import org.aigaq.shared.claim.ClaimValues;
import org.aigaq.shared.claim.ClaimWords;
import org.aigaq.shared.claim.DisagreementValues;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads disagreements: of unpublished incidents for editors only.
 */
@Repository
class Disagreements {

	private static final String COLUMNS = """
			found.incident_code, incident.title, found.rule, found.left_claim, found.right_claim, found.why,
			found.left_document, found.left_edition, found.left_char_start, found.left_char_end,
			found.right_document, found.right_edition, found.right_char_start, found.right_char_end,
			found.explained, to_jsonb(found) as found""";

	/** Keys only: the words of a claim are read for the rows of the page alone. */
	private static final String PAIRS = """
			select pair.incident_code, concat_ws(':', pair.rule, pair.left_key, pair.right_key) as pair
			  from internal.disagreement_pair pair
			  left join registry.explanation
			    on (explanation.rule, explanation.left_key, explanation.right_key) = (pair.rule, pair.left_key, pair.right_key)
			 where true{of}{condition}
			 order by pair.incident_code desc, pair.rule, pair.left_id, pair.right_id, pair.right_key
			 limit :limit offset :offset""";

	private static final String OF_PAIRS = """
			select {columns}
			  from internal.disagreement found
			  join internal.incident on incident.code = found.incident_code
			 where found.incident_code = any (:incidents)
			   and concat_ws(':', found.rule, found.left_key, found.right_key) = any (:pairs)
			 order by array_position(:pairs, concat_ws(':', found.rule, found.left_key, found.right_key))""";

	private static final String OF_ONE = """
			select {columns}
			  from (select * from {views}.disagreement where incident_code = :incident
			        union all
			        select * from {views}.disagreement where right_incident_code = :incident and across) found
			  join {views}.incident on incident.code = found.incident_code
			 where true{condition}
			 order by incident_code desc, rule, left_claim, right_claim, why""";

	/** How many of the latest incidents are looked at first. */
	private static final int FIRST_LOOK = 1000;

	private static final int WIDER = 8;

	/** Beyond this number all incidents are looked at. */
	private static final int MOST_NAMED = 30_000;

	private final JdbcClient database;

	private final ClaimWords words;

	Disagreements(JdbcClient database, ClaimWords words) {
		this.database = database;
		this.words = words;
	}

	/**
	 * A page of the disagreements that match a filter, the latest incidents first.
	 * @param everything whether unpublished incidents are included
	 */
	ListPage<Disagreement> find(DisagreementFilter filter, int page, boolean everything) {
		return filter.incident().isEmpty() ? ofAll(filter, page, everything) : ofOne(filter, page, everything);
	}

	private ListPage<Disagreement> ofOne(DisagreementFilter filter, int page, boolean everything) {
		String rule = filter.rule().isEmpty() ? "" : " and found.rule = :rule";
		List<Disagreement> rows = this.database
			.sql((OF_ONE + " limit :limit offset :offset").replace("{columns}", COLUMNS + keys(everything))
				.replace("{condition}", rule + explained(filter, "found.explained"))
				.replace("{views}", everything ? "internal" : "reporting"))
			.param("rule", filter.rule())
			.param("incident", filter.incident())
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(this::row)
			.list();
		return ListPage.of(rows, page);
	}

	/**
	 * Looks in the latest incidents first, and in more where these have too few: so
	 * neither many nor few disagreements make the page slow.
	 */
	private ListPage<Disagreement> ofAll(DisagreementFilter filter, int page, boolean everything) {
		String condition = (everything ? "" : " and pair.published")
				+ (filter.rule().isEmpty() ? "" : " and pair.rule = :rule") + explained(filter, "explanation.reason");
		List<Pair> pairs = List.of();
		boolean all = false;
		for (int latest = FIRST_LOOK; !all && pairs.size() < ListPage.LIMIT; latest *= WIDER) {
			Long[] incidents = this.database.sql("select id from registry.incident order by code desc limit :latest")
				.param("latest", latest)
				.query(Long.class)
				.list()
				.toArray(Long[]::new);
			all = incidents.length < latest || latest > MOST_NAMED;
			pairs = this.database
				.sql(PAIRS.replace("{of}", all ? "" : " and pair.incident_id = any (:incidents)")
					.replace("{condition}", condition))
				.param("incidents", incidents)
				.param("rule", filter.rule())
				.param("limit", ListPage.LIMIT)
				.param("offset", ListPage.offset(page))
				.query(Pair.class)
				.list();
		}
		return ListPage.of(ofPairs(pairs, everything), page);
	}

	private List<Disagreement> ofPairs(List<Pair> pairs, boolean everything) {
		if (pairs.isEmpty()) {
			return List.of();
		}
		// else the tables of an inner view are joined first, and read whole
		this.database.sql("""
				select set_config('join_collapse_limit', '12', true), set_config('from_collapse_limit', '12', true)""")
			.query()
			.singleRow();
		return this.database.sql(OF_PAIRS.replace("{columns}", COLUMNS + keys(everything)))
			.param("incidents", pairs.stream().map(Pair::incidentCode).distinct().toArray(String[]::new))
			.param("pairs", pairs.stream().map(Pair::pair).toArray(String[]::new))
			.query(this::row)
			.list();
	}

	private static String explained(DisagreementFilter filter, String reason) {
		return switch (filter.state()) {
			case "open" -> " and " + reason + " is null";
			case "explained" -> " and " + reason + " is not null";
			default -> "";
		};
	}

	/** The disagreements of an incident with these keys. */
	List<Disagreement> find(String incident, List<DisagreementKey> pairs) {
		return this.database.sql(("""
				select %s
				  from internal.disagreement found
				  join internal.incident on incident.code = found.incident_code
				 where found.incident_code = :incident
				   and concat_ws(':', found.rule, found.left_key, found.right_key) = any (:pairs)
				 order by found.why""").formatted(COLUMNS + keys(true)))
			.param("incident", incident)
			.param("pairs", pairs.stream().map(DisagreementKey::toString).toArray(String[]::new))
			.query(this::row)
			.list();
	}

	private static String keys(boolean everything) {
		return everything ? ", concat_ws(':', found.rule, found.left_key, found.right_key) as pair" : ", null as pair";
	}

	private Disagreement row(ResultSet row, int number) throws SQLException {
		DisagreementValues found = DisagreementValues.of(row.getString("found"));
		String explained = row.getString("explained");
		String pair = row.getString("pair");
		return new Disagreement(row.getString("incident_code"), row.getString("title"), row.getString("rule"),
				List.of(claim(row, "left", this.words.left(found), found.leftSaid())),
				List.of(claim(row, "right", this.words.right(found), found.rightSaid())),
				List.of(this.words.why(found)), (explained != null) ? List.of(explained) : List.of(),
				(pair != null) ? List.of(pair) : List.of());
	}

	private Claim claim(ResultSet row, String side, String claim, ClaimValues said) throws SQLException {
		return new Claim(claim, this.words.attribution(said), row.getString(side + "_document"),
				row.getObject(side + "_edition", Integer.class), row.getObject(side + "_char_start", Integer.class),
				row.getObject(side + "_char_end", Integer.class));
	}

	/** The key of a disagreement. */
	private record Pair(String incidentCode, String pair) {
	}

}
