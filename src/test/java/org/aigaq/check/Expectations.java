package org.aigaq.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.aigaq.document.WaterTariffArticle;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The assertions expected of each document, written by somebody who had read the document
 * and not the entries. Each line is an assertion: subject, value (200+ has no upper end,
 * 0 is a reported zero), wording, source and paragraph.
 */
final class Expectations {

	/** The documents of the seed, and the article of the tests. */
	static final List<String> DOCUMENTS = List.of("D-0001", "D-0002", "D-0003", "D-0004", "D-0005",
			WaterTariffArticle.CODE);

	private static final String HEAD = "kind;value;told;source;paragraph";

	/** The same lines from the database. */
	private static final String ENTERED = """
			select concat_ws(';',
			           concat_ws(' ', coalesce(said.measure, act.act, statement.topic), said.population,
			               case when said.measure is not null and said.person_id is not null then '(' || person.shown_name || ')' end),
			           concat_ws(', ',
			               case when said.measure is not null then concat_ws(' ', said.count_wording,
			                   case when num_nonnulls(said.count_low, said.count_high) > 0 then coalesce(said.count_low, 0) || case
			                        when said.count_high is null then '+'
			                        when said.count_high > coalesce(said.count_low, 0) then '-' || said.count_high else '' end end) end,
			               case when said.term_days_low is not null then concat_ws('-', said.term_days_low, nullif(said.term_days_high, said.term_days_low)) || ' days' end,
			               said.amount || ' ' || said.currency,
			               said.amount_mci || ' MCI', said.amount_basis,
			               said.detention_outcome),
			           concat_ws(', ', said.stance, case when said.hearsay then 'hearsay' end, 'relayed by ' || said.relayed_by),
			           said.asserted_by,
			           said.paragraph)
			  from internal.said
			  left join registry.act on act.fact_id = said.fact_id
			  left join registry.statement on statement.fact_id = said.fact_id
			  left join internal.person_shown person on person.person_id = said.person_id
			 where said.document_code = :document
			 order by said.paragraph, 1""";

	private final Map<String, List<String>> expected = new TreeMap<>();

	Expectations() throws IOException {
		for (String document : DOCUMENTS) {
			List<String> lines = Files.readAllLines(Path.of("src/test/resources/expectations", document + ".csv"));
			if (!lines.get(0).equals(HEAD)) {
				throw new IllegalStateException(document + ".csv does not begin with " + HEAD);
			}
			this.expected.put(document, lines.stream().skip(1).sorted().toList());
		}
	}

	/** The expected lines for a document, ordered by character. */
	List<String> of(String document) {
		return this.expected.get(document);
	}

	/** The entered lines for a document, in the same order. */
	static List<String> entered(JdbcClient database, String document) {
		return database.sql(ENTERED).param("document", document).query(String.class).list().stream().sorted().toList();
	}

}
