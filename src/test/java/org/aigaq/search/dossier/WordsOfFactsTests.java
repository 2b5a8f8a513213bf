package org.aigaq.search.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.document.AvailableTexts;
import org.aigaq.document.WaterTariffArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each fact of the documents with available texts links to the words it cites, as far as
 * a reader may see them.
 */
@DatabaseTest
@Transactional
class WordsOfFactsTests {

	private static final String SAID = """
			select incident_code, fact_code, measure is not null as figure, mark,
			       format('/documents/%s/text/%s/%s-%s#here', document_code, said.edition, char_start, char_end) as address,
			       substr(text, char_start + 1, char_end - char_start) as words
			  from reporting.said
			  join registry.document on document.code = document_code
			  join registry.document_edition edition on edition.document_id = document.id and edition.edition = said.edition
			  left join registry.document_text on document_text.edition_id = edition.id
			 where document_code in (:documents)
			 order by fact_code""";

	/** The words at these passages name a restricted person. */
	private static final String NAMING = """
			select fact.code || ' ' || format('/documents/D-0901/text/1/%s-%s#here', char_start, char_end)
			  from registry.assertion
			  join registry.fact on fact.id = assertion.fact_id
			  join registry.passage on passage.id = assertion.passage_id
			  join registry.document_text on document_text.edition_id = passage.edition_id
			 where strpos(substr(text, char_start + 1, char_end - char_start), 'Ainur Botaqyzy') > 0""";

	/**
	 * What no reader sees quoted: the passages that name a restricted person, or are by
	 * or about one.
	 */
	private static final String WITHHELD = """
			select fact.code || ' ' || format('/documents/%s/text/%s/%s-%s#here', document.code, edition.edition, char_start, char_end)
			  from registry.assertion
			  join registry.fact on fact.id = assertion.fact_id
			  join registry.passage on passage.id = assertion.passage_id
			  join registry.document_edition edition on edition.id = passage.edition_id
			  join registry.document on document.id = edition.document_id
			 where passage.id in (select passage_id from internal.withheld_passage) and document.code in (:documents)""";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	JdbcTemplate jdbc;

	private List<Assertion> said = List.of();

	private List<String> naming = List.of();

	private List<String> withheld = List.of();

	/** An assertion with the words it cites. */
	record Assertion(String incidentCode, String factCode, boolean figure, String mark, String address, String words) {
	}

	@BeforeEach
	void loadTheTexts() {
		WaterTariffArticle.enter(this.jdbc);
		List<String> documents = AvailableTexts.load(this.jdbc);
		this.withheld = this.database.sql(WITHHELD).param("documents", documents).query(String.class).list();
		this.said = this.database.sql(SAID).param("documents", documents).query(Assertion.class).list();
		this.naming = this.database.sql(NAMING).query(String.class).list();
		assertThat(this.naming).hasSize(1);
		assertThat(this.said).allSatisfy((one) -> {
			assertThat(one.words()).isNotBlank();
			assertThat(one.mark()).isNull();
		});
		assertThat(this.said.stream().filter((one) -> one.incidentCode().startsWith("KZ-2023-09"))).hasSize(36);
		assertThat(this.said).hasSize(this.database.sql("""
				select count(*) from registry.assertion
				  join registry.passage on passage.id = assertion.passage_id
				  join registry.document_edition edition on edition.id = passage.edition_id
				  join registry.document on document.id = edition.document_id
				 where document.code in (:documents)""").param("documents", documents).query(Integer.class).single());
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void everyFactShowsItsWordsUnlessTheyNameSomebodyRestricted() {
		assertThat(withoutWords()).containsExactlyElementsOf(this.naming);
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void everyFigureLeadsEditorsToItsWordsAtOnce() {
		assertThat(leadingElsewhere("mark.here")).isEmpty();
	}

	@Test
	@WithMockUser(roles = "VIEWER")
	void viewersSeeNoWordsThatMayNotBeQuoted() {
		this.database.sql("update registry.document set quote_limit = 0").update();
		assertThat(withoutWords()).hasSize(this.said.size());
	}

	@Test
	@WithMockUser(roles = "VIEWER")
	void viewersSeeTheWordsThatMayBeQuotedAndNameNobodyRestricted() {
		this.database.sql("update registry.document set quote_limit = 100000").update();
		assertThat(this.withheld).containsAll(this.naming);
		assertThat(withoutWords()).containsExactlyInAnyOrderElementsOf(this.withheld);
		assertThat(this.withheld).containsAll(leadingElsewhere("#here .quote"));
	}

	/** Assertions without their words on the page. */
	private List<String> withoutWords() {
		List<String> missing = new ArrayList<>();
		byIncident().forEach((code, said) -> {
			Document page = page("/incidents/" + code);
			for (Assertion one : said) {
				Element fact = page.getElementById(one.factCode());
				if (fact == null || quotes(fact).noneMatch(level(one.words())::equals)) {
					missing.add(one.factCode() + " " + one.address());
				}
			}
		});
		return missing;
	}

	/** Assertions of figures whose row has no link, or a link to other words. */
	private List<String> leadingElsewhere(String words) {
		List<String> wrong = new ArrayList<>();
		byIncident().forEach((code, said) -> {
			Document page = page("/incidents/" + code);
			for (Assertion one : said.stream().filter(Assertion::figure).toList()) {
				Element link = page.selectFirst("#%s .sources a[href=%s]".formatted(one.factCode(), one.address()));
				if (link == null || !level(page(link.attr("href")).select(words)
					.stream()
					.map(Element::wholeText)
					.collect(Collectors.joining())).equals(level(one.words()))) {
					wrong.add(one.factCode() + " " + one.address());
				}
			}
		});
		return wrong;
	}

	private Map<String, List<Assertion>> byIncident() {
		return this.said.stream().collect(Collectors.groupingBy(Assertion::incidentCode));
	}

	private Document page(String address) {
		var answer = this.pages.get().uri(address.replaceAll("#.*", "")).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static Stream<String> quotes(Element fact) {
		return fact.select(".quote").stream().map(Element::wholeText).map(WordsOfFactsTests::level);
	}

	private static String level(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}

}
