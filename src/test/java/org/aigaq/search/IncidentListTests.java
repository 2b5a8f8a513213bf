package org.aigaq.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class IncidentListTests {

	/** Codes of incidents of a test, not of the seed. */
	private static final Pattern CODE = Pattern.compile("href=\"/incidents/(KZ-1901-[0-9]+)\"");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	Waves waves;

	@BeforeEach
	void tell() {
		this.waves = new Waves(this.database);
	}

	@Test
	void figuresStandAsRangesWithTheWordWhereSourcesDiffer() {
		IncidentFixture wave = this.waves.wave().on("1931-06-09/1931-06-11").in("Almaty");
		wave.whole("detained")
			.saidBy(this.waves.organisation("Ministry"), Count.exactly(200))
			.saidBy(this.waves.document(), Count.about(1000));
		assertThat(get("from=1931-01-01&to=1931-12-31")).contains("9–11 June 1931", wave.code(), "Almaty",
				"200 to about 1,000", "sources differ");
	}

	@Test
	void figureLeadsToWhoSaysSo() {
		IncidentFixture wave = this.waves.wave().on("1931-06-09/1931-06-11");
		wave.whole("detained").saidBy(this.waves.document(), Count.about(1000));
		String block = "figure-detained";
		assertThat(get("from=1931-01-01&to=1931-12-31"))
			.contains("<a href=\"/incidents/" + wave.code() + "#" + block + "\">about 1,000</a>");
		assertThat(this.pages.get().uri("/incidents/" + wave.code())).bodyText().contains("id=\"" + block + "\"");
	}

	@Test
	void whatNobodyGivesLeadsNowhere() {
		IncidentFixture wave = this.waves.wave().on("1931-06-09/1931-06-11");
		wave.part("detained").saidBy(this.waves.document(), Count.unknown());
		assertThat(get("from=1931-01-01&to=1931-12-31")).contains(wave.code()).doesNotContain(wave.code() + "#figure-");
	}

	@Test
	void viewersSeeWhatIsPublishedOnly() {
		IncidentFixture draft = this.waves.wave().on("1931-06-09").become("draft");
		assertThat(codes("from=1931-01-01&to=1931-12-31")).isEmpty();
		assertThat(codes("from=1931-01-01&to=1931-12-31&status=draft")).isEmpty();
		assertThat(codes("q=" + draft.code())).isEmpty();
	}

	@Test
	@WithMockUser(roles = { "VIEWER", "EDITOR" })
	void editorsSeeEveryStatus() {
		IncidentFixture draft = this.waves.wave().on("1931-06-09").become("draft");
		IncidentFixture published = this.waves.wave().on("1931-06-08");
		assertThat(codes("from=1931-01-01&to=1931-12-31")).containsExactly(draft.code(), published.code());
		assertThat(codes("from=1931-01-01&to=1931-12-31&status=draft")).containsExactly(draft.code());
	}

	@Test
	void periodIsInclusiveAndMarksWhatMayLieOutside() {
		this.waves.wave().on("1931-06").in("Shymkent");
		assertThat(codes("from=1931-06-30&to=1931-07-31")).hasSize(1);
		assertThat(codes("from=1931-07-01&to=1931-07-31")).isEmpty();
		assertThat(get("city=Shymkent&from=1931-06-30&to=1931-07-31")).contains("date not certain");
		assertThat(get("city=Shymkent&from=1931-06-01&to=1931-06-30")).doesNotContain("date not certain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Astana", "astana", "Nur-Sultan", "Нур-Султан", "Нұр-Сұлтан", "Целиноград" })
	void cityIsFoundUnderEachOfItsNames(String name) {
		IncidentFixture incident = this.waves.wave().on("1931-06-09").in("Astana");
		this.waves.wave().on("1931-06-09").in("Almaty");
		assertThat(codes("from=1931-01-01&to=1931-12-31&city=" + name)).containsExactly(incident.code());
	}

	@Test
	void unknownCityIsToldTheNamesNearIt() {
		assertThat(this.pages.get().uri("/incidents?city=Almatty")).hasStatus(400)
			.bodyText()
			.contains("This is not the name of one place. Near: Almaty")
			.contains("value=\"Almatty\"")
			.doesNotContain("<table");
	}

	@ParameterizedTest
	@CsvSource({ "from=yesterday, Write a day as 2019-06-09.", "from=2019-02-30, Write a day as 2019-06-09.",
			"from=2019-06-10&to=2019-06-09, The last day comes before the first.", "type=riot, Not known. Takes:",
			"topic=x, Not known. Takes:", "group=x, Not known. Takes:", "document=D-9, No document has this code.",
			"after=x, This page of the list is not known." })
	void whatCannotBeReadIsSaidAtItsField(String query, String message) {
		assertThat(this.pages.get().uri("/incidents?" + query)).hasStatus(400).bodyText().contains(message);
	}

	/** Else readers could count the documents that nothing published rests on. */
	@Test
	void documentThatIsNotShownIsAsOneThatDoesNotExist() {
		long hidden = this.waves.document("Not shown yet");
		String code = this.database.sql("select code from registry.document where id = ?")
			.param(hidden)
			.query(String.class)
			.single();
		String unknown = answer("D-99999999").replace("D-99999999", "");
		assertThat(answer(code).replace(code, "")).isEqualTo(unknown);
	}

	private String answer(String document) {
		return assertThat(this.pages.get().uri("/incidents?document=" + document)).hasStatus(400)
			.bodyText()
			.actual()
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 201, -1 })
	void sizeIsAtMostTwoHundred(int size) {
		assertThat(this.pages.get().uri("/incidents?size=" + size)).hasStatus(400);
	}

	@Test
	void wordsAreFoundInCodeTitleCitiesAndNames() {
		IncidentFixture incident = this.waves.wave().on("1931-06-09").in("Zhanaozen");
		Waves.Source source = this.waves.organisation("Хабаршы қоры");
		incident.whole("detained").about(this.waves.publicPerson("Айгерім Сәтбаева")).saidBy(source, Count.exactly(1));
		for (String words : List.of(incident.code(), incident.code().toLowerCase(), "Zhanaozen", "zhanaosen", "Жаңаөз",
				"жанаозен", "хабаршы", "сәтбаева айгерім", "protest zhana")) {
			assertThat(codes("from=1931-01-01&to=1931-12-31&q=" + words)).as(words).containsExactly(incident.code());
		}
		assertThat(codes("from=1931-01-01&to=1931-12-31&q=Shymkent")).isEmpty();
		assertThat(codes("from=1931-01-01&to=1931-12-31&q='%26|!")).isEmpty();
	}

	@Test
	void nobodyIsFoundByANameThatIsNotShown() {
		IncidentFixture incident = this.waves.wave().on("1931-06-09");
		long person = this.waves.restrictedPerson("Bauyrzhan Sekretov");
		incident.part("detained").about(person).saidBy(this.waves.document(), Count.exactly(1));
		assertThat(codes("q=Sekretov")).isEmpty();
		this.database.sql("update registry.person set visibility = 'public', visibility_reason = 'spoke' where id = ?")
			.param(person)
			.update();
		assertThat(codes("q=Sekretov")).containsExactly(incident.code());
	}

	@Test
	void pagesFollowOneAnotherInBothDirections() {
		List<String> all = IntStream.range(0, 7)
			.mapToObj((day) -> this.waves.wave().on((day < 4) ? "1931-06-0" + (8 - day / 2) : "../1931").code())
			.toList();
		String next = "/incidents?to=1931-12-31&size=3";
		StringBuilder read = new StringBuilder();
		String last = null;
		while (next != null) {
			String page = body(next);
			codesIn(page).forEach((code) -> read.append(code).append(' '));
			last = page;
			next = link(page, "next");
		}
		assertThat(read.toString().trim().split(" ")).containsExactlyElementsOf(all);
		assertThat(codesIn(body(link(last, "prev")))).containsExactlyElementsOf(all.subList(3, 6));
	}

	@Test
	void emptyListSaysWhatToDo() {
		assertThat(get("q=zzzzzzzz")).contains("Nothing fits these filters");
	}

	@Test
	void htmxGetsFormAndListOnly() {
		assertThat(this.pages.get().uri("/incidents?city=Almatty").header("HX-Request", "true")).hasStatusOk()
			.bodyText()
			.contains("Near: Almaty")
			.doesNotContain("<html");
	}

	@Test
	void cachesKeepPageAndPartApart() {
		assertThat(this.pages.get().uri("/incidents")).hasStatusOk().hasHeader("Vary", "HX-Request");
	}

	private List<String> codes(String query) {
		return codesIn(get(query));
	}

	private static List<String> codesIn(String page) {
		return CODE.matcher(page).results().map((found) -> found.group(1)).toList();
	}

	private static String link(String page, String rel) {
		var link = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"").matcher(page);
		return link.find() ? link.group(1).replace("&amp;", "&") : null;
	}

	private String get(String query) {
		return body("/incidents?" + query);
	}

	private String body(String address) {
		var answer = this.pages.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
