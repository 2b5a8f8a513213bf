package org.aigaq.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
	@CsvSource({ "from=riotday, Enter a date such as 9 June 2019", "from=2019-02-30, Enter a date such as 9 June 2019",
			"from=2019-06-10&to=2019-06-09, The last day comes before the first.", "type=riot, Not known. Takes:",
			"topic=x, Not known. Takes:", "group=x, Not known. Takes:", "document=D-9, No document has this code.",
			"after=x, This page of the list is not known.",
			"after=none_KZ-1901-0001&sort=changed, This page of the list is not known.",
			"after=2019-02-30_KZ-1901-0001, This page of the list is not known.", "sort=x, Not known. Takes: newest",
			"columns=x, Not known. Takes:", "penalty=x, Not known. Takes:", "measure=x&least=1, Not known. Takes:",
			"measure=detained&least=many, Enter a whole number.", "least=3, Choose a figure for the number.",
			"differ=no, Not known. Takes: yes", "held=x, Not known. Takes: yes" })
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

	@ParameterizedTest
	@CsvSource({ "date=June 1931, 2", "date=1931, 3", "date=1930–1931, 3", "date=9 June 1931, 1", "date=июнь 1931, 2",
			"from=June 1931&to=1931, 3", "from=July 1931, 1" })
	void periodIsTakenAsPeopleWriteIt(String query, int number) {
		this.waves.wave().on("1931-06-09");
		this.waves.wave().on("1931-06-20");
		this.waves.wave().on("1931-08-01");
		assertThat(codes(query + "&to=1931".repeat(query.contains("from=July") ? 1 : 0))).hasSize(number);
	}

	@Test
	void figuresPenaltiesAndDisagreementsAreFilters() {
		IncidentFixture many = this.waves.wave().on("1931-06-09");
		many.whole("detained")
			.saidBy(this.waves.organisation("Ministry"), Count.exactly(200))
			.saidBy(this.waves.document(), Count.exactly(1000));
		IncidentFixture fined = this.waves.wave().on("1931-06-08");
		fined.part("fined").saidBy(this.waves.document(), Count.exactly(3));
		String year = "date=1931&";
		assertThat(codes(year + "measure=detained&least=500")).containsExactly(many.code());
		assertThat(codes(year + "measure=detained&least=1001")).isEmpty();
		assertThat(codes(year + "measure=fined")).containsExactly(fined.code());
		assertThat(codes(year + "differ=yes")).containsExactly(many.code());
		assertThat(codes(year + "penalty=fine")).containsExactly(fined.code());
		assertThat(codes(year + "sort=oldest")).containsExactly(fined.code(), many.code());
		assertThat(codes(year + "sort=detained")).containsExactly(many.code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "oldest", "changed", "detained" })
	void everyOrderIsPagedInBothDirections(String sort) {
		for (int i = 0; i < 7; i++) {
			IncidentFixture incident = this.waves.wave().on((i < 5) ? "1931-06-0" + (1 + i / 2) : "../1931");
			incident.whole("detained").saidBy(this.waves.document(), Count.exactly(5 + i / 3));
		}
		String query = "to=1931-12-31&sort=" + sort;
		List<String> all = codes(query + "&size=200");
		assertThat(all).hasSize(7).doesNotHaveDuplicates();
		String second = link(get(query + "&size=3"), "next");
		String third = link(body(second), "next");
		assertThat(codesIn(body(second))).containsExactlyElementsOf(all.subList(3, 6));
		assertThat(codesIn(body(third))).containsExactly(all.get(6));
		assertThat(codesIn(body(link(body(third), "prev")))).containsExactlyElementsOf(all.subList(3, 6));
		assertThat(codesIn(body(link(body(link(body(third), "prev")), "prev"))))
			.containsExactlyElementsOf(all.subList(0, 3));
	}

	@Test
	void emptyListNamesTheFilterThatLeavesNothing() {
		this.waves.wave().on("1931-06-09").in("Almaty");
		String page = get("date=1931&city=Almaty&group=women");
		assertThat(page.substring(page.indexOf("empty-state")))
			.contains("Remove one:", "Group affected: Women", "href=\"/incidents?date=1931&amp;city=Almaty\"")
			.doesNotContain("Place: Almaty");
	}

	@Test
	void filtersAreTakenOffOneByOne() {
		String page = get("date=1931&city=Almaty&topic=prices&sort=oldest");
		assertThat(page).contains("href=\"/incidents?date=1931&amp;topic=prices&amp;sort=oldest\"", "Topic: ",
				"Remove all filters");
	}

	@ParameterizedTest
	@CsvSource({ "citi, search.parameter.near citi city", "form, search.parameter.near form from",
			"qqqqqqqq, search.parameter.unknown qqqqqqqq q", "typ, search.parameter.near typ type" })
	void unknownParameterNamesTheNearOne(String name, String message) {
		assertThat(refusal(this.pages.get().uri("/incidents?" + name + "=Almaty").exchange())).startsWith(message);
	}

	@Test
	void tenThousandValuesAndOddCharactersAreRefusedInAWord() {
		assertThat(this.pages.get().uri("/incidents").queryParam("city", "x".repeat(20).split(""))).hasStatus(400);
		assertThat(
				refusal(this.pages.get().uri("/incidents").queryParam("city", "x".repeat(10_000).split("")).exchange()))
			.isEqualTo("search.parameter.many city");
		for (String odd : List.of("0000", "9999", "\u202e2019", "20\u200b19", "0", "-1", "2019-13")) {
			assertThat(this.pages.get().uri("/incidents").queryParam("date", odd).exchange().getResponse().getStatus())
				.as(odd)
				.isIn(200, 400);
		}
	}

	@Test
	void figuresThatAreShownAreChosen() {
		IncidentFixture incident = this.waves.wave().on("1931-06-09");
		incident.part("fined").saidBy(this.waves.document(), Count.exactly(3));
		assertThat(get("date=1931&columns=fined")).contains("data-label=\"Fined\"")
			.doesNotContain("data-label=\"Killed\"");
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

	/** The key and the arguments of the sentence that the page of an error says. */
	private static String refusal(MvcTestResult answer) {
		assertThat(answer).hasStatus(400);
		Refusal refusal = (Refusal) answer.getRequest().getAttribute(Refusal.class.getName());
		return refusal.getCodes()[0] + " "
				+ Arrays.stream(refusal.getArguments()).map(String::valueOf).collect(Collectors.joining(" "));
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
