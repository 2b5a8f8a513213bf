package org.aigaq.document.settling;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.document.CitedText;
import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.FileText;
import org.aigaq.document.loading.DocumentImport;
import org.aigaq.document.rebinding.HashedText;
import org.aigaq.document.rebinding.Rebinding.Outcome;
import org.aigaq.incident.IncidentFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Passages are transferred to a new edition or wait for the decision of an editor. */
@DatabaseTest
@Transactional
class PassageDecisionsTests {

	private static final String BEFORE = "On Monday police held forty people in the square.\n\n"
			+ "On Tuesday, officials say, a court arrested eleven of them for five days each.\n\nA minister kept silent.\n";

	private static final String AFTER = "Corrected: on Monday police held forty people in the square.\n\n"
			+ "On Tuesday, officials say, a court arrested twelve of them for five days each.\n\nЕ\u0301ще 😀.\n";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	DocumentImport imports;

	CitedText text;

	IncidentFixture moved;

	IncidentFixture changed;

	IncidentFixture gone;

	@BeforeEach
	void tell() {
		this.text = CitedText.of(this.database, BEFORE);
		this.moved = this.text.told("forty people", 40);
		this.changed = this.text.told("a court arrested eleven of them", 11);
		this.gone = this.text.told("A minister kept silent.", 1);
	}

	@Test
	void newEditionTakesPassagesWithItAndMarksTheOthers() throws UnsupportedEncodingException {
		assertThat(load(AFTER).rebound()).containsOnly(entry(Outcome.MOVED, 1), entry(Outcome.PROPOSED, 1),
				entry(Outcome.LOST, 1));
		assertThat(mark(this.moved)).isNull();
		assertThat(mark(this.changed)).isEqualTo("mismatch");
		assertThat(mark(this.gone)).isEqualTo("lost");
		assertThat(page("/passages")).contains("moved with their words", "a court arrested eleven of them",
				"arrested twelve of them", "A minister kept silent.", ">" + this.changed.code() + "-F01</a>");
		assertThat(this.database.sql(
				"select old_row ->> 'edition_id' from audit.change where relation = 'registry.passage' and action = 'update' and new_row ->> 'flag' is null order by id desc limit 1")
			.query(Long.class)
			.single()).isEqualTo(this.text.edition());
	}

	@Test
	void proposalIsAccepted() throws UnsupportedEncodingException {
		load(AFTER);
		int start = AFTER.indexOf("a court");
		assertThat(settle(this.changed, "bind", Map.of("start", "" + start, "end", "" + (start + 31))))
			.hasRedirectedUrl("/documents/" + this.text.code() + "/passages");
		assertThat(mark(this.changed)).isNull();
		assertThat(page("/text/2")).contains("<mark>a court arrested twelve of them</mark>");
		assertThat(page("/passages")).contains("bound by an editor");
	}

	@Test
	void proposalIsLeftOrCalledLost() {
		load(AFTER);
		settle(this.changed, "leave", Map.of());
		assertThat(mark(this.changed)).isNull();
		assertThat(edition(this.changed)).isEqualTo(1);
		settle(this.gone, "lost", Map.of());
		assertThat(mark(this.gone)).isEqualTo("lost");
	}

	@Test
	void lostPassageIsBoundToPastedWords() {
		load(AFTER);
		assertThat(settle(this.gone, "bind", Map.of("words", " police held forty people "))).hasStatus(302);
		assertThat(mark(this.gone)).isNull();
		assertThat(edition(this.gone)).isEqualTo(2);
	}

	@Test
	void pastedWordsThatStandOtherwiseAreAskedAbout() throws UnsupportedEncodingException {
		load(AFTER);
		MvcTestResult asked = settle(this.gone, "bind", Map.of("words", "POLICE held  forty people"));
		assertThat(asked).hasStatus(422);
		assertThat(asked.getResponse().getContentAsString()).contains("Choose one of the places",
				"<mark>police held forty people</mark>", "POLICE held  forty people");
		assertThat(settle(this.gone, "bind", Map.of("words", "On Tuesday on Friday"))).hasStatus(422)
			.bodyText()
			.contains("stand nowhere");
		assertThat(mark(this.gone)).isEqualTo("lost");
	}

	@ParameterizedTest
	@CsvSource({ "0, 99999, The text ends before that", "5, 5, as whole numbers", "x, 9, as whole numbers",
			"LETTER, 0, cannot part a letter", "-1, 9, as whole numbers" })
	void placesThatCannotBeAreRefused(String start, String end, String words) throws UnsupportedEncodingException {
		load(AFTER);
		int letter = AFTER.indexOf('\u0301');
		MvcTestResult refused = settle(this.gone, "bind", start.equals("LETTER")
				? Map.of("start", "" + letter, "end", "" + (letter + 3)) : Map.of("start", start, "end", end));
		assertThat(refused).hasStatus(422);
		assertThat(refused.getResponse().getContentAsString()).contains(words);
		assertThat(mark(this.gone)).isEqualTo("lost");
	}

	@Test
	void secondOfTwoEditorsIsTold() {
		load(AFTER);
		assertThat(settle(this.gone, "lost", Map.of("seen", "1 0 5 lost"))).hasStatus(409);
		assertThat(settle(this.moved, "lost", Map.of("seen", "1 24 36"))).hasStatus(409);
	}

	@Test
	void unboundPassageIsBoundLater() throws UnsupportedEncodingException {
		long passage = this.database.sql("""
				insert into registry.passage (edition_id, locator) values (?, 'call log, entry 3') returning id""")
			.param(this.text.edition())
			.query(Long.class)
			.single();
		IncidentFixture called = this.text.told(passage, 3);
		assertThat(mark(called)).isEqualTo("unbound");
		assertThat(page("/passages")).contains("call log, entry 3", "not bound to a text");
		assertThat(settle(called, "bind", Map.of("words", "A minister kept"))).hasStatus(302);
		assertThat(mark(called)).isNull();
		assertThat(page("/text/1")).contains(called.code());
	}

	@Test
	void passagesThatComeToTheSameWordsBecomeOne() {
		load(AFTER);
		settle(this.gone, "bind", Map.of("words", "forty people"));
		assertThat(this.database.sql("select count(*) from reporting.passage where document_code = ? and edition = 2")
			.param(this.text.code())
			.query(Integer.class)
			.single()).isOne();
		assertThat(mark(this.gone)).isNull();
		assertThat(mark(this.moved)).isNull();
	}

	@Test
	void withoutTheOldTextOnlyTheHashSpeaks() {
		this.database.sql("delete from registry.document_text where edition_id = ?")
			.param(this.text.edition())
			.update();
		assertThat(load(AFTER).rebound()).containsOnly(entry(Outcome.PROPOSED, 1), entry(Outcome.LOST, 2));
	}

	@Test
	void thirdEditionFindsWhatTheSecondHadLost() {
		load(AFTER);
		assertThat(load(BEFORE + "Again.\n").rebound()).containsOnly(entry(Outcome.MOVED, 1), entry(Outcome.SAME, 2));
		assertThat(mark(this.gone)).isNull();
	}

	private DocumentImport.Received load(String words) {
		return this.imports.receive(this.text.code(), "next.txt", words.getBytes(StandardCharsets.UTF_8),
				FileText.of(FileKind.TEXT, words));
	}

	private MvcTestResult settle(IncidentFixture incident, String step, Map<String, String> parameters) {
		Map<String, Object> passage = this.database
			.sql("""
					select passage.id, concat_ws(' ', edition.edition, passage.char_start, passage.char_end, passage.flag) as seen
					  from registry.assertion
					  join registry.fact on fact.id = assertion.fact_id
					  join registry.passage on passage.id = assertion.passage_id
					  join registry.document_edition edition on edition.id = passage.edition_id
					 where fact.incident_id = ?""")
			.param(incident.id())
			.query()
			.singleRow();
		var request = this.pages.post()
			.uri("/documents/" + this.text.code() + "/passages/" + passage.get("id") + "/" + step)
			.with(user("e").roles("VIEWER", "EDITOR"))
			.with(csrf());
		parameters.forEach(request::param);
		if (!parameters.containsKey("seen")) {
			request.param("seen", String.valueOf(passage.get("seen")));
		}
		return request.exchange();
	}

	private String mark(IncidentFixture incident) {
		return this.database.sql("select mark from reporting.detention where incident_code = ?")
			.param(incident.code())
			.query(String.class)
			.optional()
			.orElse(null);
	}

	private int edition(IncidentFixture incident) {
		return this.database.sql("select edition from reporting.detention where incident_code = ?")
			.param(incident.code())
			.query(Integer.class)
			.single();
	}

	private String page(String path) throws UnsupportedEncodingException {
		var result = this.pages.get()
			.uri("/documents/" + this.text.code() + path)
			.with(user("e").roles("VIEWER", "EDITOR"))
			.exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	@Test
	void hashFindsWordsOfAnyAlphabet() {
		HashedText hashed = new HashedText(AFTER);
		assertThat(hashed.hash(new org.aigaq.document.rebinding.Rebinding.Span(0, 9)))
			.isEqualTo(HashedText.sha256("Corrected".getBytes(StandardCharsets.UTF_8)));
	}

}
