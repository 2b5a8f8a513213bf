package org.aigaq.incident;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.aigaq.DatabaseTest;
import org.aigaq.RandomCases;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Random texts are sent to every address that answers while somebody types: it reads them
 * or says what is wrong, and gives nothing back as markup.
 */
@DatabaseTest
@Transactional
class RandomTypingTests {

	private static final int TEXTS = 25;

	private static final List<String> PIECES = List.of("9 June", "2019", "9–11", "6/7/2019", "июнь", "маусым", "around",
			"30 February", "2019-06-09", "/..", "?", "~", "%", "about 30", "12-15", "dozens", "over", "около",
			"500-ден", "астам", "0?", "five years", "15 суток", "up to", "25:99", "18:30", "Almaty", "Алматы",
			"Karaganda", "D-0001", "p1", "o1", "c1", "<b>", "\"", "'", "\\", ";", "\n", "\t", "\u0000", "\u200b",
			"\u202e", "\ud83d\ude00", "__${70*91}__", "*{70*91}", "1e9", "999999999999", "-1", "x".repeat(300), "ё",
			"\u0301", "İ", "ﬁ");

	@Autowired
	MockMvcTester pages;

	@Test
	void randomTextsNeverGiveAnErrorPage() {
		RandomCases cases = new RandomCases("texts that are typed break no page");
		cases.run(TEXTS, (seed) -> {
			Random random = new Random(seed);
			String typed = text(random);
			for (MockHttpServletRequestBuilder request : requests(typed)) {
				MvcTestResult answer = this.pages.perform(request.with(IncidentPagesTests.EDITOR).with(csrf()));
				assertThat(answer.getResponse().getStatus()).as("%s, to %s", typed, answer.getRequest().getRequestURI())
					.isIn(200, 400);
				assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).as(typed)
					.doesNotContain("<b>", "6370", "Whitelabel");
			}
			cases.tried();
		});
		cases.atLeast(TEXTS);
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(6); i >= 0; i--) {
			text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
		}
		return text.toString();
	}

	private static List<MockHttpServletRequestBuilder> requests(String typed) {
		List<MockHttpServletRequestBuilder> requests = new ArrayList<>();
		for (String field : List.of("date", "moment", "term")) {
			requests.add(post("/readings/" + field).param("field", "facts[0].date").param("facts[0].date", typed));
			requests.add(post("/readings/" + field).param("field", typed).param("date", typed));
		}
		requests.add(get("/readings/day").param("field", "from").param("from", typed));
		requests.add(post("/incidents/count").param("row", "facts[0].assertions[0]")
			.param("facts[0].assertions[0].count", typed)
			.param("facts[0].assertions[0].number", typed)
			.param("facts[0].assertions[0].wording", "about"));
		for (String sort : List.of("persons", "organisations", "actors", "places", "towns", "documents", "incidents",
				"laws")) {
			requests.add(post("/incidents/names/" + sort).param("q", typed).param("text", typed));
		}
		requests.add(post("/incidents/likely").param("title", typed)
			.param("date", typed)
			.param("places[0].place", typed)
			.param("participants[0].actor", typed));
		return requests;
	}

}
