package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A new incident is entered from its text, sentence by sentence, without JavaScript. */
@DatabaseTest
@Transactional
class CardTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	private String code;

	@BeforeEach
	void loadAText() {
		this.database.sql("select set_config('aigaq.account', 'e', true)").query(String.class).single();
		this.code = TestDocument.load(this.database, "Note about a square", NewcomersText.TEXT);
		this.database.sql("update registry.document set published = '2019-02-17' where code = ?")
			.param(this.code)
			.update();
	}

	@Test
	void sentenceBringsItsFiguresWithSourcesAndParts() throws Exception {
		TypedForm form = TypedForm.in(open());
		String card = send("text", form.type("markSentence", NewcomersText.sentence(1)));
		assertThat(card).contains("Detained, 12 to 15", "monitors of the group Example Watch",
				"the city police department", "Sources differ");
		form = TypedForm.in(send("text=add", TypedForm.in(card)));
		assertThat(form.field("facts[0].assertions[0].count")).isEqualTo("12 to 15");
		assertThat(form.field("facts[0].assertions[0].words")).isEqualTo("monitors of the group Example Watch");
		assertThat(form.field("facts[0].assertions[1].count")).isEqualTo("9");
		assertThat(form.field("facts[0].assertions[1].words")).isEqualTo("the city police department");
		assertThat(form.field("facts[0].covers")).isEqualTo("whole");
		assertThat(form.field("facts[1].groups")).isEqualTo("women");
		assertThat(form.field("facts[1].partOf")).isEqualTo(form.field("facts[0].key"));
		assertThat(form.field("facts[2].groups")).isEqualTo("minors");
		assertThat(form.field("facts[2].assertions[0].passage.charStart"))
			.isEqualTo(NewcomersText.sentence(1).split(":")[0]);
	}

	@Test
	void wholeParagraphIsSavedWithItsQuotes() throws Exception {
		String page = open();
		for (int i = 0; i < 4; i++) {
			page = send("text", TypedForm.in(page).type("markSentence", NewcomersText.sentence(i)));
			TypedForm form = TypedForm.in(page);
			if (i == 0) {
				assertThat(form.field("markTake")).as("a year from the document is not ticked").doesNotStartWith("d");
				form = form.add("markTake", line(page, "Date of the incident"));
			}
			page = send("text=add", form);
			assertThat(page).contains("Entered");
		}
		String saved = this.mvc
			.perform(post("/incidents/new").params(TypedForm.in(page)
				.type("title", "Gathering in front of the akimat")
				.type("eventType", "peaceful_protest")
				.sent()).with(EDITOR).with(csrf()))
			.andExpect(status().isFound())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		String incident = String.valueOf(saved).substring("/incidents/".length());
		assertThat(this.database.sql("""
				select type || ' ' || coalesce(measure || ' ' || concat_ws('-', count_low, count_high), '')
				       || coalesce(' [' || array_to_string(groups, ',') || ']', '') || ' ' || bound
				  from internal.said where incident_code = ? order by fact_code, count_low desc""")
			.param(incident)
			.query(String.class)
			.list()).hasSize(8);
	}

	@Test
	void secondQuoteOfTheSameFigureBecomesAnotherSource() throws Exception {
		String text = "Police detained 40 people, the ministry said.\nAccording to the prosecutor's office, 25 people were detained.\n";
		this.code = TestDocument.load(this.database, "Two offices about one day", text);
		String page = open();
		for (String sentence : List.of("0:46", "46:107")) {
			page = send("text=add", TypedForm.in(send("text", TypedForm.in(page).type("markSentence", sentence))));
		}
		TypedForm form = TypedForm.in(page);
		assertThat(form.field("facts[0].assertions[1].count")).isEqualTo("25");
		assertThat(form.field("facts[0].assertions[1].words")).isEqualTo("the prosecutor's office");
		assertThat(form.field("facts[1].type")).isEmpty();
	}

	@Test
	void arrestIsAskedAbout() throws Exception {
		String text = "Twelve people were arrested on the square.\n";
		this.code = TestDocument.load(this.database, "One sentence about a square", text);
		String page = send("text", TypedForm.in(open()).type("markSentence", "0:42"));
		assertThat(page).contains("By a court, or detained by police?");
		assertThat(TypedForm.in(send("text=add", TypedForm.in(page))).field("facts[0].type")).isEmpty();
		TypedForm form = TypedForm.in(send("text=add", TypedForm.in(page).type("markMeaning.f0", "1")));
		assertThat(form.field("facts[0].type")).isEqualTo("detention");
	}

	@Test
	void whatIsNotEnteredIsListedUntilItIsDismissed() throws Exception {
		String page = open();
		assertThat(page).contains("Not yet entered", "some 30", "20 MCI");
		Matcher dismiss = Pattern.compile("name=\"markDismiss\" value=\"([0-9:]+)\"[^>]*Dismiss “two activists”")
			.matcher(HtmlUtils.htmlUnescape(page));
		assertThat(dismiss.find()).isTrue();
		page = send("text", TypedForm.in(page).type("markDismiss", dismiss.group(1)));
		assertThat(HtmlUtils.htmlUnescape(page)).doesNotContain("Dismiss “two activists”");
		page = send("text=add",
				TypedForm.in(send("text", TypedForm.in(page).type("markSentence", NewcomersText.sentence(2)))));
		assertThat(HtmlUtils.htmlUnescape(page)).doesNotContain("Dismiss “two activists”", "Dismiss “Five”",
				"Dismiss “20 MCI");
		assertThat(page).contains("class=\"used");
	}

	/** What was dismissed stays so for every editor once the incident is saved. */
	@Test
	void whatWasDismissedIsSavedWithTheIncident() throws Exception {
		String page = open();
		Matcher dismiss = Pattern.compile("name=\"markDismiss\" value=\"([0-9:]+)\"[^>]*Dismiss “two activists”")
			.matcher(HtmlUtils.htmlUnescape(page));
		assertThat(dismiss.find()).isTrue();
		page = send("text", TypedForm.in(page).type("markDismiss", dismiss.group(1)));
		page = send("text", TypedForm.in(page).type("markSentence", NewcomersText.sentence(0)));
		page = send("text=add", TypedForm.in(page));
		String address = this.mvc
			.perform(post("/incidents/new").params(TypedForm.in(page)
				.type("title", "Gathering with a dismissal")
				.type("eventType", "peaceful_protest")
				.type("date", "16 February 2019")
				.sent()).with(EDITOR).with(csrf()))
			.andExpect(status().isFound())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(this.database.sql("select count(*) from app.dismissed_value").query(Integer.class).single())
			.isEqualTo(1);
		String again = this.mvc
			.perform(get(address + "/edit").param("document", this.code).with(user("e2").roles("VIEWER", "EDITOR")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(HtmlUtils.htmlUnescape(again)).contains("Not yet entered").doesNotContain("Dismiss “two activists”");
	}

	@Test
	void longTextIsShownInParts() throws Exception {
		String text = "The square was calm that day, and so says this note of our own.\n".repeat(40_000)
				+ "At last 41 people were fined near the fountain.\n";
		this.code = TestDocument.load(this.database, "A very long note", text);
		String page = open();
		assertThat(page.length()).isLessThan(300_000);
		assertThat(page).contains("Later part").doesNotContain("Earlier part");
		page = send("text", TypedForm.in(page).type("markWords", "41 people were fined near the fountain"));
		assertThat(page.length()).isLessThan(300_000);
		assertThat(page).contains("Earlier part", "data-paragraph=\"40001\"", "Fined, exactly 41");
	}

	@Test
	void enterFindsAndDoesNotSaveWhileATextIsOpen() throws Exception {
		String page = open();
		Matcher first = Pattern.compile("<form id=\"incident-form\".*?<button([^>]*)>", Pattern.DOTALL).matcher(page);
		assertThat(first.find()).isTrue();
		assertThat(first.group(1)).as("the button that Enter presses").contains("formaction=\"/incidents/new?text\"");
	}

	@Test
	void unknownDocumentIsSaid() throws Exception {
		this.code = "no such document";
		assertThat(open()).contains("No document has the code or title");
	}

	private static String line(String page, String label) {
		List<String> found = new ArrayList<>();
		Matcher line = Pattern.compile("name=\"markTake\"[^>]*value=\"([^\"]+)\"[^>]*>\\s*<span[^>]*><strong>" + label)
			.matcher(page);
		while (line.find()) {
			found.add(line.group(1));
		}
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	@Test
	void aDateAsPeopleWriteItIsEntered() throws Exception {
		TypedForm form = TypedForm.in(open());
		int all = open(send("text", form));
		assertThat(open(send("text", form.type("date", "16 February 2019")))).isEqualTo(all - 1);
		assertThat(open(send("text", form.type("date", "17 February 2019")))).isEqualTo(all);
	}

	/** The number of values that are not yet entered. */
	private static int open(String page) {
		Matcher listed = Pattern.compile("Not yet entered \\(([0-9]+)\\)").matcher(page);
		assertThat(listed.find()).isTrue();
		return Integer.parseInt(listed.group(1));
	}

	private String open() throws Exception {
		return this.mvc.perform(get("/incidents/new").param("document", this.code).with(EDITOR))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String send(String query, TypedForm form) throws Exception {
		return this.mvc.perform(post("/incidents/new?" + query).params(form.sent()).with(EDITOR).with(csrf()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
