package org.aigaq.incident.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What a large form of an incident costs grows with what was sent, up to limits. */
@DatabaseTest
@Transactional
class LargeFormsTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Test
	void readingLooksAtEachFieldOnce() {
		Counted few = new Counted(facts(10, 5).sent().toSingleValueMap());
		Counted many = new Counted(facts(100, 5).sent().toSingleValueMap());
		new SubmittedForm(few.fields()).form();
		new SubmittedForm(many.fields()).form();
		assertThat(few.reads()).isLessThanOrEqualTo(few.size());
		assertThat(many.reads()).isLessThanOrEqualTo(many.size());
	}

	@Test
	void pageAndQueriesGrowWithTheForm() {
		Cost few = cost(facts(25, 4).type("title", ""));
		Cost many = cost(facts(100, 4).type("title", ""));
		assertThat(many.queries()).isLessThanOrEqualTo(5 * few.queries());
		assertThat(many.characters()).isLessThanOrEqualTo(6 * few.characters());
	}

	@Test
	void formWithErrorsInEveryRowShowsTheFirstHundred() {
		MvcTestResult answer = send(facts(50, 4, "many"));
		assertThat(answer).hasStatus(422).bodyText().contains("Only the first 100 errors are shown");
	}

	@Test
	void moreThanTheLimitsIsSaidSoAndNothingTypedIsLost() throws Exception {
		for (TypedForm form : new TypedForm[] { facts(201, 1), facts(1, 41), facts(30, 34) }) {
			MvcTestResult answer = send(form);
			assertThat(answer).hasStatus(422).bodyText().contains("At most ");
			TypedForm shown = TypedForm.in(answer.getResponse().getContentAsString());
			form.sent().forEach((name, values) -> {
				String shownAt = name.replaceAll("\\.number$", ".count"); // number and
																			// precision
																			// become
																			// words
				assertThat(shown.field(shownAt)).as(name).isEqualTo(name.endsWith(".wording") ? "" : values.get(0));
			});
		}
	}

	@Test
	void rowsThatNoPageSendsAreRefusedUndrawn() {
		Cost cost = cost(facts(600, 1));
		assertThat(cost.status()).isEqualTo(400);
		assertThat(cost.queries()).isLessThan(10);
		assertThat(send(facts(40, 40))).hasStatus(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts[999999].description", "facts[2147483647].date", "facts[99999999999].date",
			"facts[-1].date", "facts[x].date", "facts[0].assertions[999999].number", "places[999999].place",
			"participants[999999].actor", "witnesses[999999].passage.document", "newcomers[999999].name",
			"forms[999999]", "topics[999999]", "facts[0].groups[999999]", "facts[0].own[x].y", "facts[0].own[",
			"facts[].date", "facts.date", "facts[0]", "[0]", ".", "title.x", "facts[0].passage.document[3][4].x" })
	void noIndexAndNoNameBreaksTheForm(String name) {
		for (String address : new String[] { "/incidents/new", "/incidents/KZ-2019-0009/edit" }) {
			for (String more : new String[] { "any", "rows", "text" }) {
				MvcTestResult answer = this.pages.post()
					.uri(address)
					.param(name, "x")
					.param(more, "")
					.with(EDITOR)
					.with(csrf())
					.exchange();
				assertThat(answer.getUnresolvedException()).isNull();
				assertThat(answer.getResponse().getStatus()).as(address + " " + more).isLessThan(500);
			}
		}
	}

	private MvcTestResult send(TypedForm form) {
		return this.pages.post().uri("/incidents/new").params(form.sent()).with(EDITOR).with(csrf()).exchange();
	}

	private Cost cost(TypedForm form) {
		Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
		AtomicInteger queries = new AtomicInteger();
		AppenderBase<ILoggingEvent> counter = new AppenderBase<>() {

			@Override
			protected void append(ILoggingEvent event) {
				queries.addAndGet(event.getMessage().startsWith("Executing prepared SQL statement") ? 1 : 0);
			}

		};
		counter.start();
		log.addAppender(counter);
		Level before = log.getLevel();
		log.setLevel(Level.DEBUG);
		log.setAdditive(false);
		try {
			MvcTestResult answer = send(form);
			return new Cost(answer.getResponse().getStatus(), queries.get(),
					answer.getResponse().getContentAsByteArray().length);
		}
		finally {
			log.setLevel(before);
			log.setAdditive(true);
			log.detachAppender(counter);
		}
	}

	private static TypedForm facts(int facts, int sources) {
		return facts(facts, sources, "5");
	}

	private static TypedForm facts(int facts, int sources, String number) {
		TypedForm form = TypedForm.rally();
		for (int n = 0; n < facts; n++) {
			form.detention(n, "detained in the square " + n, "exact", number);
			for (int m = 1; m < sources; m++) {
				String at = "facts[" + n + "].assertions[" + m + "].";
				form.type(at + "wording", "exact")
					.type(at + "number", number)
					.type(at + "passage.document", "Call log of a test")
					.type(at + "passage.paragraph", "2");
			}
		}
		return form;
	}

	private record Cost(int status, int queries, int characters) {
	}

	/** The fields of a form that count how often one is looked at. */
	private static final class Counted {

		private final Map<String, String[]> fields;

		private final AtomicInteger reads = new AtomicInteger();

		Counted(Map<String, String> sent) {
			Map<String, String[]> plain = new LinkedHashMap<>();
			sent.forEach((name, value) -> plain.put(name, new String[] { value }));
			this.fields = new LinkedHashMap<>(plain) {

				@Override
				public void forEach(BiConsumer<? super String, ? super String[]> action) {
					Counted.this.reads.addAndGet(size());
					super.forEach(action);
				}

				@Override
				public String[] get(Object name) {
					Counted.this.reads.incrementAndGet();
					return super.get(name);
				}

				@Override
				public Set<String> keySet() {
					Counted.this.reads.addAndGet(size());
					return super.keySet();
				}

				@Override
				public Set<Map.Entry<String, String[]>> entrySet() {
					Counted.this.reads.addAndGet(size());
					return super.entrySet();
				}

			};
		}

		Map<String, String[]> fields() {
			return this.fields;
		}

		int size() {
			return this.fields.size();
		}

		int reads() {
			return this.reads.get();
		}

	}

}
