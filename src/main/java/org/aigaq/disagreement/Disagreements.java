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
 * Reads disagreements: for readers from {@code reporting}, for editors from the same view
 * in {@code internal}.
 */
@Repository
class Disagreements {

	private static final String COLUMNS = """
			found.incident_code, incident.title, found.rule, found.left_claim, found.right_claim, found.why,
			found.left_document, found.left_edition, found.left_char_start, found.left_char_end,
			found.right_document, found.right_edition, found.right_char_start, found.right_char_end,
			found.explained, to_jsonb(found) as found""";

	private static final String OF_ALL = """
			select found.*
			  from (select code, title from {views}.incident order by code desc) incident
			 cross join lateral (
			    select {columns}
			      from {views}.disagreement found
			     where found.incident_code = incident.code{condition}
			     order by rule, left_claim, right_claim, why
			    offset 0) found""";

	private static final String OF_ONE = """
			select {columns}
			  from (select * from {views}.disagreement where incident_code = :incident
			        union all
			        select * from {views}.disagreement where right_incident_code = :incident and across) found
			  join {views}.incident on incident.code = found.incident_code
			 where true{condition}
			 order by incident_code desc, rule, left_claim, right_claim, why""";

	private final JdbcClient database;

	private final ClaimWords words;

	Disagreements(JdbcClient database, ClaimWords words) {
		this.database = database;
		this.words = words;
	}

	/**
	 * A page of the disagreements that match a filter, the latest incidents first.
	 * Incidents are read one by one, so that the first page does not wait for all of
	 * them.
	 * @param everything whether unpublished incidents are included
	 */
	ListPage<Disagreement> find(DisagreementFilter filter, int page, boolean everything) {
		String condition = (filter.rule().isEmpty() ? "" : " and found.rule = :rule") + switch (filter.state()) {
			case "open" -> " and found.explained is null";
			case "explained" -> " and found.explained is not null";
			default -> "";
		};
		List<Disagreement> rows = this.database
			.sql(((filter.incident().isEmpty() ? OF_ALL : OF_ONE) + " limit :limit offset :offset")
				.replace("{columns}", COLUMNS + keys(everything))
				.replace("{condition}", condition)
				.replace("{views}", everything ? "internal" : "reporting"))
			.param("rule", filter.rule())
			.param("incident", filter.incident())
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(this::row)
			.list();
		return ListPage.of(rows, page);
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

}
