package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
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

/** Selecting a quote in a text without JavaScript. */
@DatabaseTest
@Transactional
class MarkingPagesTests {

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final String PASSAGE = "facts[0].assertions[0].passage";

	private static final String WORDS = "670 people were given administrative arrest";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	private String code;

	@BeforeEach
	void loadAText() {
		this.database.sql("select set_config('aigaq.account', 'e', true)").query(String.class).single();
		this.code = TestDocument.load(this.database, TestDocument.TITLE, TestDocument.TEXT);
	}

	@Test
	void opensTheTextOfThePassage() throws Exception {
		String page = send("text", penalty().type("markOpen", PASSAGE));
		assertThat(page).contains(this.code + " · " + TestDocument.TITLE, "name=\"markWords\"", "Find in the text");
		assertThat(TypedForm.in(page).field("title")).isEqualTo("Rally that a test tells of");
	}

	@Test
	void pastedWordsAreFoundAndTheirPlaceFilledIn() throws Exception {
		String page = send("text=find", penalty().type("markAt", PASSAGE).type("markWords", WORDS));
		assertThat(page).containsPattern(WholeFigure.of("Paragraph 2"))
			.containsPattern(WholeFigure.of("Arrested by a court, exactly 670"));
		List<String> offers = offers(page);
		assertThat(offers).contains("fact.measure=arrested&said.wording=exact&said.number=670");
		TypedForm found = TypedForm.in(page);
		assertThat(found.field("facts[0].assertions[0].count")).as("nothing is filled in unseen").isEmpty();

		TypedForm filled = TypedForm.in(send("text=use", found.type("markTake", offers.get(0))));

		int start = TestDocument.at(TestDocument.TEXT, WORDS);
		assertThat(filled.field(PASSAGE + ".document")).isEqualTo(this.code);
		assertThat(filled.field(PASSAGE + ".edition")).isEqualTo("1");
		assertThat(filled.field(PASSAGE + ".paragraph")).isEqualTo("2");
		assertThat(filled.field(PASSAGE + ".charStart")).isEqualTo(String.valueOf(start));
		assertThat(filled.field(PASSAGE + ".charEnd")).isEqualTo(String.valueOf(start + WORDS.length()));
		assertThat(filled.field("facts[0].measure")).isEqualTo("arrested");
		assertThat(filled.field("facts[0].assertions[0].count")).isEqualTo("670");
		assertThat(filled.field("title")).isEqualTo("Rally that a test tells of");
		assertThat(filled.field("markWords")).as("the text is closed").isEmpty();
	}

	@Test
	void fineInIndicesAndItsArticleAreFilledIn() throws Exception {
		String words = "Five were fined 20 MCI each under article 488 of the Code of Administrative Offences.";
		String title = "Note of a test about fines";
		TestDocument.load(this.database, title, "A note of our own.\n\n" + words + "\n");
		String page = send("text=find",
				penalty().type(PASSAGE + ".document", title).type("markAt", PASSAGE).type("markWords", words));
		List<String> offers = offers(page);
		String law = "fact.legalBasis=article%20488%20of%20the%20Code%20of%20Administrative%20Offences";
		assertThat(offers).contains("said.amountMci=20&said.amountBasis=each", law);
		assertThat(page).contains("Fine of 20 MCI per person");

		TypedForm filled = TypedForm
			.in(send("text=use", TypedForm.in(page).type("markTake", "said.amountMci=20&said.amountBasis=each")));

		assertThat(filled.field("facts[0].assertions[0].own[amountMci]")).isEqualTo("20");
		assertThat(filled.field("facts[0].assertions[0].own[amountBasis]")).isEqualTo("each");
		filled = TypedForm.in(send("text=use", TypedForm.in(page).type("markTake", law)));
		assertThat(filled.field("facts[0].own[legalBasis]"))
			.isEqualTo("article 488 of the Code of Administrative Offences");
	}

	@Test
	void savedPassageHasTheHashOfItsWords() throws Exception {
		String page = send("text=find", penalty().type("markAt", PASSAGE).type("markWords", WORDS));
		TypedForm filled = TypedForm.in(send("text=use", TypedForm.in(page).type("markTake", offers(page).get(0))))
			.type("facts[0].kind", "administrative_arrest");
		String saved = this.mvc.perform(post("/incidents/new").params(filled.sent()).with(EDITOR).with(csrf()))
			.andExpect(status().isFound())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(this.database.sql("""
				select penalty.mark, passage.paragraph,
				       passage.text_sha256 = encode(sha256(convert_to(:words, 'UTF8')), 'hex') as hash
				  from internal.penalty
				  join internal.passage using (document_code, char_start, char_end)
				 where incident_code = :code""")
			.param("words", WORDS)
			.param("code", String.valueOf(saved).substring("/incidents/".length()))
			.query()
			.singleRow()).containsEntry("paragraph", 2).containsEntry("hash", true).containsEntry("mark", null);
	}

	@Test
	void everyAnswerLeadsBackToTheIncidentThatIsEdited() throws Exception {
		String page = send("text=find", penalty().type("markAt", PASSAGE).type("markWords", WORDS));
		TypedForm filled = TypedForm.in(send("text=use", TypedForm.in(page).type("markTake", offers(page).get(0))))
			.type("facts[0].kind", "administrative_arrest");
		String edit = this.mvc.perform(post("/incidents/new").params(filled.sent()).with(EDITOR).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl() + "/edit";
		for (String query : List.of("rows", "text", "text=find", "text=read", "text=use")) {
			String answer = this.mvc
				.perform(post(edit + "?" + query)
					.params(penalty().type("markAt", PASSAGE).type("markWords", WORDS).sent())
					.with(EDITOR)
					.with(csrf()))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(answer).as(query).contains(edit + "?").doesNotContain("/incidents/new?");
		}
	}

	@Test
	void wordsThatStandThereTwiceAreAskedFor() throws Exception {
		String page = send("text=find", penalty().type("markAt", PASSAGE).type("markWords", "the square was empty"));
		assertThat(page).containsPattern(WholeFigure.of("2 times")).contains("At night", "In the morning");
		TypedForm found = TypedForm.in(page);
		assertThat(found.field("markSpot")).isEmpty();
		String undecided = send("text=use", found);
		assertThat(undecided).contains("The words occur more than once. Choose one.");
		assertThat(TypedForm.in(undecided).field(PASSAGE + ".charStart")).isEmpty();

		String second = TestDocument.TEXT.substring(0, TestDocument.TEXT.lastIndexOf("the square"));
		int start = second.codePointCount(0, second.length());
		TypedForm filled = TypedForm
			.in(send("text=use", TypedForm.in(undecided).type("markSpot", "1:" + start + ":" + (start + 20))));
		assertThat(filled.field(PASSAGE + ".charStart")).isEqualTo(String.valueOf(start));
		assertThat(filled.field(PASSAGE + ".paragraph")).isEqualTo("4");
	}

	@Test
	void wordsThatStandNowhereLeadToTheNearest() throws Exception {
		String page = send("text=find",
				penalty().type("markAt", PASSAGE).type("markWords", "At noon 670 people were given a fine"));
		assertThat(page).contains("These words are not in " + this.code + ", edition 1",
				"nearest words are in paragraph 2:");
		assertThat(TypedForm.in(page).field("markWords")).isEqualTo("At noon 670 people were given a fine");
	}

	@Test
	void placeIsUsedOnlyForTheWordsThatStandThere() throws Exception {
		String page = send("text=use",
				penalty().type("markAt", PASSAGE).type("markWords", WORDS).type("markSpot", "1:0:6"));
		assertThat(TypedForm.in(page).field(PASSAGE + ".charStart")).as("found anew, where they do stand")
			.isEqualTo(String.valueOf(TestDocument.at(TestDocument.TEXT, WORDS)));
		page = send("text=use", penalty().type("markAt", PASSAGE).type("markWords", "zebra").type("markSpot", "1:0:6"));
		assertThat(TypedForm.in(page).field(PASSAGE + ".charStart")).isEmpty();
		page = send("text=use", penalty().type("markAt", PASSAGE).type("markSpot", "1:0:99999"));
		assertThat(page).contains("Select or paste the words first");
	}

	@Test
	void selectedCharactersAreReadWithoutWhiteSpaceAndWithWholeLetters() throws Exception {
		int start = TestDocument.at(TestDocument.TEXT, " \ud83d\ude00 Jose");
		String answer = send("text=read",
				penalty().type("markAt", PASSAGE)
					.type("markWords", "\ud83d\ude00 Jose\u0301")
					.type("markSelection", start + ":" + (start + 7)));
		assertThat(answer).doesNotContain("<form").contains("value=\"1:" + (start + 1) + ":" + (start + 8) + "\"");
	}

	@Test
	void newFactStartsFromItsWords() throws Exception {
		TypedForm form = TypedForm.rally().type("markOpen", "facts");
		String page = send("text", form);
		assertThat(page).contains("Call log of a test", "name=\"markDocument\"");
		page = send("text=find",
				TypedForm.in(page)
					.type("markDocument", TestDocument.TITLE)
					.type("markWords", "“about 41” were let go"));
		page = send("text=use", TypedForm.in(page).type("markType", "detention"));
		TypedForm filled = TypedForm.in(page);
		assertThat(filled.field("facts[0].type")).isEqualTo("detention");
		assertThat(filled.field(PASSAGE + ".document")).isEqualTo(this.code);
		assertThat(filled.field(PASSAGE + ".charStart"))
			.isEqualTo(String.valueOf(TestDocument.at(TestDocument.TEXT, "“about")));
	}

	@Test
	void documentWithoutATextIsToldSo() throws Exception {
		this.database
			.sql("""
					insert into registry.document (code, title, kind) values (registry.next_document_code(), 'Call to a test', 'testimony')""")
			.update();
		assertThat(send("text", penalty().type(PASSAGE + ".document", "Call to a test").type("markOpen", PASSAGE)))
			.contains("No text of Call to a test is loaded");
		assertThat(send("text", penalty().type(PASSAGE + ".document", "").type("markOpen", PASSAGE)))
			.contains("Enter the document first");
		assertThat(send("text", penalty().type(PASSAGE + ".document", "No such").type("markOpen", PASSAGE)))
			.contains("No document has the code or title “No such”");
	}

	@Test
	void textStaysOpenWhateverButtonSendsTheForm() throws Exception {
		TypedForm open = penalty().type("markAt", PASSAGE).type("markWords", "words half pasted");
		TypedForm back = TypedForm.in(send("rows", open.type("facts[1].type", "crowd")));
		assertThat(back.field("markWords")).isEqualTo("words half pasted");
		assertThat(TypedForm.in(send("rows", back.type("markClose", "true"))).field("markAt")).isEmpty();
		TypedForm moved = TypedForm.in(send("rows",
				penalty().type("markAt", PASSAGE)
					.type("markWords", "words half pasted")
					.type("facts[1].type", "crowd")
					.type("facts[0].removed", "true")
					.type("markDocument", TestDocument.TITLE)));
		assertThat(moved.field("markWords")).as("its row is another now").isEqualTo("words half pasted");
		assertThat(moved.field("markAt")).isEqualTo("facts");
	}

	@Test
	void restrictedPersonIsProposedByNumberAndNotedAsSeen() throws Exception {
		Integer number = this.database
			.sql("insert into registry.person (name) values ('José Unheard Of') returning number")
			.query(Integer.class)
			.single();
		String page = send("text=find", penalty().type("markAt", PASSAGE).type("markWords", "Jose\u0301 Unheard Of"));
		assertThat(offers(page)).contains("said.person=Person%20" + number, "fact.person=Person%20" + number);
		assertThat(String.join(" ", offers(page))).doesNotContain("Unheard");
		assertThat(looks(number)).isEqualTo(1);
	}

	@Test
	void eachRequestRecordsALookOnce() throws Exception {
		String named = "Then Ruslan Unheard Of spoke.";
		String document = TestDocument.load(this.database, "Report that names him", named);
		Integer number = this.database
			.sql("insert into registry.person (name) values ('Ruslan Unheard Of') returning number")
			.query(Integer.class)
			.single();
		TypedForm form = penalty().type(PASSAGE + ".document", document)
			.type("markAt", PASSAGE)
			.type("markWords", named)
			.type("markSelection", "1:0:" + named.length())
			.type("markSpot", "1:0:" + named.length());
		int before = looks(number);
		for (String button : List.of("text", "text=find", "text=read")) {
			assertThat(send(button, form)).as(button).contains("Person " + number);
			assertThat(looks(number)).as(button).isEqualTo(++before);
		}
	}

	private int looks(int number) {
		return this.database.sql("""
				select count(*) from audit.look join registry.person on person.id = person_id
				 where account = 'e' and place = '/incidents/texts' and person.number = ?""")
			.param(number)
			.query(Integer.class)
			.single();
	}

	@Test
	void cityIsProposedForAPlace() throws Exception {
		TypedForm form = penalty().type("places[0].passage.document", this.code)
			.type("markAt", "places[0].passage")
			.type("markWords", "It named Almaty");
		String page = send("text=find", form);
		assertThat(offers(page)).contains("row.place=Almaty");
		TypedForm filled = TypedForm.in(send("text=use", TypedForm.in(page).type("markTake", "row.place=Almaty")));
		assertThat(filled.field("places[0].place")).isEqualTo("Almaty");
		assertThat(filled.field("places[0].passage.paragraph")).isEqualTo("3");
	}

	@Test
	void whatIsNotCertainIsAskedAndWhatIsNotReadIsShown() throws Exception {
		String words = "On Saturday police detained 4 or 5 journalists; a lawyer was beaten and 24+ congregations met.";
		String document = TestDocument.load(this.database, "Report with doubts", words);
		this.database.sql("update registry.document set published = '17 February 2019' where code = ?")
			.param(document)
			.update();
		TypedForm form = TypedForm.rally()
			.type("facts[0].type", "detention")
			.type("facts[0].description", "detained at the rally")
			.type(PASSAGE + ".document", document)
			.type("markAt", PASSAGE)
			.type("markWords", words);
		String page = send("text=find", form);
		assertThat(HtmlUtils.htmlUnescape(page)).contains("Detained, 4 to 5 (Journalists)",
				"Check: “4 or 5 journalists” is not certain.",
				"Check: “On Saturday” is counted from the date of the document.", "Beating (Lawyers)",
				"Not read: “24+ congregations”");
		assertThat(offers(page)).containsExactlyInAnyOrder(
				"fact.measure=detained&said.wording=between&said.number=4&said.numberTo=5&fact.groups=journalists",
				"fact.kind=beating&fact.groups=lawyers", "fact.date=2019-02-16%3F", "incident.date=2019-02-16%3F");

		TypedForm filled = TypedForm.in(send("text=use", TypedForm.in(page).type("markTake", offers(page).get(0))));

		assertThat(filled.field("facts[0].groups")).isEqualTo("journalists");
		assertThat(filled.field("facts[0].assertions[0].count")).isEqualTo("4 to 5");
	}

	@Test
	void unboundPassageCarriesItsMark() throws Exception {
		String page = send("rows", penalty().type(PASSAGE + ".locator", "call log, entry 3"));
		assertThat(page).contains("Not linked to the text");
		assertThat(send("rows",
				penalty().type(PASSAGE + ".charStart", "3")
					.type(PASSAGE + ".charEnd", "8")
					.type(PASSAGE + ".paragraph", "1")))
			.contains("Linked to a quote (characters 3 to 8)");
	}

	@Test
	void textIsForEditorsOnlyAndMarksWhatIsUsed() throws Exception {
		this.database
			.sql("""
					insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
					select edition.id, 1, 2, 6, encode(sha256('note'), 'hex')
					  from registry.document join registry.document_edition edition on document_id = document.id where code = :code""")
			.param("code", this.code)
			.update();
		this.mvc.perform(get("/incidents/texts").param("document", this.code).with(VIEWER))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/incidents/texts").param("document", "D-9999").with(EDITOR))
			.andExpect(status().isNotFound());
		String text = this.mvc.perform(get("/incidents/texts").param("document", this.code).with(EDITOR))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(text).contains("<mark class=\"elsewhere\" data-at=\"2\">note</mark",
				"data-at=\"" + TestDocument.at(TestDocument.TEXT, "It named") + "\"");
	}

	@Test
	void tamperedFieldsAreRefusedNotAnError() throws Exception {
		for (Map.Entry<String, String> field : Map
			.of("markAt", "facts[0].assertions[9999].passage", "markSpot", "1:x:y", "markTake",
					"version=9&said.number=%zz&title=changed", "markType", "made_up")
			.entrySet()) {
			TypedForm form = penalty().type("markAt", PASSAGE)
				.type("markWords", WORDS)
				.type(field.getKey(), field.getValue());
			assertThat(TypedForm.in(send("text=use", form)).field("title")).isEqualTo("Rally that a test tells of");
		}
	}

	private TypedForm penalty() {
		return TypedForm.rally()
			.type("facts[0].type", "penalty")
			.type("facts[0].description", "arrested after the rally")
			.type(PASSAGE + ".document", TestDocument.TITLE);
	}

	private String send(String query, TypedForm form) throws Exception {
		return this.mvc.perform(post("/incidents/new?" + query).params(form.sent()).with(EDITOR).with(csrf()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private static List<String> offers(String page) {
		List<String> offers = new ArrayList<>();
		Matcher offer = Pattern.compile("name=\"markTake\"[^>]*value=\"([^\"]*)\"").matcher(page);
		while (offer.find()) {
			offers.add(HtmlUtils.htmlUnescape(offer.group(1)));
		}
		return offers;
	}

}
