package org.aigaq.search.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.aigaq.CountedQueries;
import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class DossierTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	Waves waves;

	IncidentFixture wave;

	Source ministry;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
		this.wave = this.waves.wave();
		this.ministry = this.waves.organisation("Ministry of Order");
	}

	@Test
	void everyPublishedIncidentHasAPage() {
		List<String> codes = this.database.sql("select code from reporting.incident").query(String.class).list();
		assertThat(codes).allSatisfy((code) -> assertThat(page(code)).contains(code, "incidents"));
	}

	@Test
	void figureStandsAsRangeWithEverySourceAndTheDisagreement() {
		this.wave.whole("arrested")
			.saidBy(this.ministry, Count.exactly(670))
			.saidBy(this.waves.person("Saltanat Nurpeisova"), Count.exactly(670))
			.saidBy(this.waves.document(), Count.exactly(218));
		assertThat(page(this.wave.code())).containsPattern(WholeFigure.of("218 to 670"))
			.containsPattern(WholeFigure.of("3 sources"))
			.contains("Ministry of Order", "Saltanat Nurpeisova", "the document itself", "sources differ",
					"Figures for one thing that do not meet", "against");
	}

	@Test
	void denialRelayAndHearsayAreSaidSo() {
		FactFixture fact = this.wave.whole("detained")
			.saidBy(this.waves.document(), Count.about(40))
			.deniedBy(this.ministry);
		this.database.sql("""
				update registry.assertion set hearsay = true, relayed_person_id = ?
				 where fact_id = ? and stance = 'asserted'""")
			.param(this.waves.publicPerson("Saltanat Nurpeisova"))
			.param(fact.id())
			.update();
		assertThat(page(this.wave.code())).contains("denies it", ", as relayed by Saltanat Nurpeisova, from hearsay");
	}

	@Test
	void sameStatementOfOneSourceInTwoDocumentsIsOneLineWithTwoPlaces() {
		Source again = new Source(this.waves.passageOf(this.waves.document("Second")), null,
				this.ministry.organisation(), null);
		this.wave.whole("arrested").saidBy(this.ministry, Count.exactly(670)).saidBy(again, Count.exactly(670));
		String page = page(this.wave.code());
		assertThat(page).containsPattern(WholeFigure.of("1 source"));
		assertThat(page.split("<td class=\"claim\">", -1)).hasSize(2);
		assertThat(page.substring(page.indexOf("<td class=\"claim\">")).split("class=\"document-place\"", -1).length)
			.isGreaterThanOrEqualTo(3);
	}

	@Test
	void manyActsAndPositionsAreFoldedUpByKindWithTheirCount() {
		for (int nth = 0; nth < 30; nth++) {
			tellAct("beating");
			tellAct("threat");
		}
		assertThat(page(this.wave.code())).contains("<details class=\"kind\"", "Beating", "Threat", ">30<", ">F60<");
	}

	@Test
	void whatFitsNoKindComesLast() {
		tellAct("other");
		tellAct("other");
		tellAct("beating");
		assertThat(page(this.wave.code())).containsSubsequence("Alleged violations", "Beating", "Other");
	}

	@Test
	void sumOfOneNumberHasNoLine() {
		this.wave.part("killed", "protesters").saidBy(this.ministry, Count.exactly(1));
		assertThat(page(this.wave.code())).containsPattern(WholeFigure.of("1")).doesNotContain("source-line");
	}

	@Test
	void fewActsStandOpen() {
		tellAct("beating");
		assertThat(page(this.wave.code())).contains("Beating", "Said by").doesNotContain("<details class=\"kind\"");
	}

	@Test
	@WithMockUser(roles = { "VIEWER", "EDITOR" })
	void boundPlaceLeadsToItsWordsAndNearnessIsSaid() {
		long edition = this.waves.editionOf("They were held.");
		long passage = this.database.sql("""
				insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
				values (?, 1, 5, 14, encode(sha256('were held'), 'hex')) returning id""")
			.param(edition)
			.query(Long.class)
			.single();
		this.wave.whole("detained")
			.saidBy(new Source(passage, null, this.ministry.organisation(), null), Count.exactly(40));
		this.database.sql("""
				insert into registry.incident_participant (incident_id, organisation_id, role, passage_id)
				values (?, ?, 'authority', ?)""")
			.param(this.wave.id())
			.param(this.ministry.organisation())
			.param(passage)
			.update();
		assertThat(page(this.wave.code())).containsPattern("/documents/D-[0-9]+/text/1/5-14#here\"")
			.contains("Role of the source: Authority acting");
	}

	private void tellAct(String act) {
		long fact = this.database.sql("""
				insert into registry.fact (incident_id, type, description) values (?, 'act', 'Somebody was treated so')
				returning id""").param(this.wave.id()).query(Long.class).single();
		this.database.sql("insert into registry.act (fact_id, act) values (?, ?)").param(fact).param(act).update();
		this.database.sql("insert into registry.assertion (fact_id, passage_id) values (?, ?)")
			.param(fact)
			.param(this.ministry.passage())
			.update();
	}

	@Test
	void accountedForStandsBesideAFloor() {
		this.wave.whole("detained").saidBy(this.ministry, Count.over(1));
		IntStream.range(0, 3)
			.forEach((person) -> this.wave.part("detained")
				.about(this.waves.publicPerson("Person " + person + " of the test"))
				.saidBy(this.ministry, Count.exactly(1)));
		assertThat(page(this.wave.code())).containsPattern(WholeFigure.of("3 or more"))
			.containsPattern(WholeFigure.of("at least 3 listed separately"));
	}

	@Test
	void childrenStandInATableWithTheirFigures() {
		IncidentFixture day = this.wave.child();
		day.whole("detained").saidBy(this.ministry, Count.exactly(31));
		assertThat(page(this.wave.code())).containsPattern("(?s)" + day.code() + ".{1,900}?" + WholeFigure.of("31"))
			.contains("no stated total");
		assertThat(page(day.code())).contains("/incidents/" + this.wave.code());
	}

	@Test
	void hundredthFactComesAfterTheNinetyNinth() {
		assertThat(page("KZ-2019-0009")).containsSubsequence("id=\"KZ-2019-0009-F37\"", "id=\"KZ-2019-0009-F55\"",
				"id=\"KZ-2019-0009-F101\""); // of one kind
	}

	@Test
	void restrictedNameStandsNowhere() {
		long person = this.waves.restrictedPerson("Bauyrzhan Sekretov");
		this.wave.part("detained").about(person).saidBy(this.ministry, Count.exactly(1));
		assertThat(page(this.wave.code())).doesNotContain("Sekretov");
	}

	@Test
	void viewerGetsNoPageOfADraftNorOfNothing() {
		this.wave.become("draft");
		assertThat(this.pages.get().uri("/incidents/" + this.wave.code())).hasStatus(404);
		assertThat(this.pages.get().uri("/incidents/KZ-1900-0001")).hasStatus(404);
	}

	@Test
	@WithMockUser(roles = { "VIEWER", "EDITOR", "REVIEWER" })
	void editorGetsDraftAndButtons() {
		this.wave.become("draft");
		assertThat(page(this.wave.code())).contains("/edit\"", "/offer\"", "Draft");
	}

	@Test
	@WithMockUser(roles = { "VIEWER", "EDITOR" })
	void editorReadsTheWordsOfTheDocument() {
		String text = "Сотрудники задержали сорок человек.";
		long edition = this.waves.editionOf(text);
		long passage = this.database.sql("""
				insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
				values (?, 1, 11, 20, encode(sha256(convert_to('задержали', 'UTF8')), 'hex')) returning id""")
			.param(edition)
			.query(Long.class)
			.single();
		this.wave.whole("detained").saidBy(new Source(passage, null, null, null), Count.exactly(40));
		assertThat(page(this.wave.code())).contains("задержали");
	}

	@Test
	void queriesDoNotGrowWithTheIncident() throws Exception {
		this.wave.whole("detained").saidBy(this.ministry, Count.exactly(31));
		page(this.wave.code()); // so that the labels are cached
		int few = queries(this.wave);
		for (int more = 0; more < 20; more++) {
			this.wave.part("arrested").saidBy(this.ministry, Count.exactly(2)).saidBy(this.ministry, Count.exactly(9));
			this.wave.child().whole("fined").saidBy(this.ministry, Count.exactly(1));
		}
		assertThat(queries(this.wave)).isEqualTo(few).isLessThanOrEqualTo(16);
	}

	private int queries(IncidentFixture incident) throws Exception {
		return CountedQueries.of(() -> page(incident.code()));
	}

	private String page(String code) {
		var answer = this.pages.get().uri("/incidents/" + code).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
