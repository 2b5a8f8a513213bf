package org.aigaq.report.verify;

import java.util.Locale;
import java.util.function.Supplier;

import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.queue.ReportQueue;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunFilter;
import org.aigaq.report.run.Runs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Who holds a report learns whether it is genuine and whether its figures hold. */
@DatabaseTest
class VerifyTests {

	private static final UserRequestPostProcessor HOLDER = user("holder").roles("VIEWER");

	private static final UserRequestPostProcessor MAKER = user("maker").roles("VIEWER");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Catalogue catalogue;

	@Autowired
	ReportQueue queue;

	@Autowired
	Runs runs;

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.incident where code like 'KZ-1901-%'").update();
		this.database.sql("delete from registry.document where code ~ '^D-9[0-9]{3,}$'").update();
	}

	@Test
	void genuineFileIsKnownAndNobodyIsNamed() throws Exception {
		byte[] file = download("/reports/summary.pdf?from=2019-06-09&to=2019-06-09");
		Run run = latest();

		assertThat(shown(null, file)).contains(">Genuine<", run.number(), "figures hold: nothing has changed since")
			.doesNotContain("maker");
		assertThat(shown(run.number(), file)).contains(">Genuine<");
		assertThat(this.pages.get().uri("/verify?number=" + run.number().toLowerCase(Locale.ROOT)).with(HOLDER))
			.hasStatusOk()
			.bodyText()
			.contains("A report of this number was printed here", run.sha256());
	}

	@Test
	void anotherFileIsNotGenuine() throws Exception {
		byte[] file = download("/reports/summary.pdf?from=2019-06-09&to=2019-06-09");
		String number = latest().number();
		file[file.length / 2]++;

		assertThat(shown(null, file)).contains("Not known here").doesNotContain(number);
		assertThat(shown(number, file)).contains("Not the report of this number").doesNotContain(">Genuine<");
		assertThat(shown("R-1999-0001", file)).contains("No such number");
		assertThat(this.pages.get().uri("/verify?number=R-1999-0001").with(HOLDER)).bodyText()
			.contains("No such number");
	}

	@Test
	void strangersLearnNothing() {
		assertThat(this.pages.get().uri("/verify?number=R-2026-0001").accept("text/html")).hasStatus3xxRedirection();
		assertThat(this.pages.post().uri("/verify").with(HOLDER)).hasStatus(403); // no
																					// token
	}

	@Test
	void figuresThatChangedAreNamedFromWhatToWhat() throws Exception {
		FactFixture[] fact = new FactFixture[1];
		IncidentFixture wave = write(() -> {
			Waves waves = new Waves(this.database);
			IncidentFixture told = waves.wave();
			fact[0] = told.whole("detained").saidBy(waves.organisation("Monitors"), Count.exactly(40));
			return told;
		});
		Run printed = ask(wave);
		assertThat(printed.isDone()).isTrue();

		write(() -> fact[0].saidBy(new Waves(this.database).organisation("Observers"), Count.exactly(60)));
		assertThat(this.pages.get().uri("/verify?number=" + printed.number()).with(HOLDER)).bodyText()
			.contains("figures are another in data state")
			.containsPattern("(?s)Incident</span>\\s*<span>" + wave.code() + ".*?Detained.*?>40<.*?>40 to 60<")
			.contains("Fact</span>", "All together")
			.doesNotContain("Observers");

		MvcTestResult again = this.pages.post()
			.uri("/reports/runs/" + printed.number() + "/again")
			.with(MAKER)
			.with(csrf())
			.exchange();
		String now = String.valueOf(again.getResponse().getRedirectedUrl());
		assertThat(now).matches("/reports/runs/R-[0-9]+-[0-9]+\\?than=" + printed.number());
		assertThat(this.pages.get().uri(now).with(MAKER)).hasStatusOk().bodyText().contains(">40<", ">40 to 60<");
		assertThat(this.pages.get().uri(now).with(HOLDER)).hasStatus(404);
	}

	@Test
	void changeElsewhereLeavesTheFiguresAsTheyAre() throws Exception {
		IncidentFixture wave = write(() -> {
			Waves waves = new Waves(this.database);
			IncidentFixture told = waves.wave();
			told.whole("detained").saidBy(waves.organisation("Monitors"), Count.exactly(40));
			return told;
		});
		Run printed = ask(wave);
		write(() -> new Waves(this.database).wave());

		assertThat(this.pages.get().uri("/verify?number=" + printed.number()).with(HOLDER)).bodyText()
			.containsPattern("All [0-9]+ figures hold: none is another in data state");
	}

	@Test
	void figuresOfAnotherVersionOfTheProgramAreToldAsSuch() throws Exception {
		IncidentFixture wave = write(() -> {
			Waves waves = new Waves(this.database);
			IncidentFixture told = waves.wave();
			told.whole("detained").saidBy(waves.organisation("Monitors"), Count.exactly(40));
			return told;
		});
		Run printed = ask(wave);
		this.database
			.sql("""
					with set as (update app.figure_set set views = 'older' where id = :set returning id)
					update app.figure set low = 39 from set where figure_set_id = set.id and kind = 'incident' and measure = 'detained'""")
			.param("set", printed.figures())
			.update();

		assertThat(this.pages.get().uri("/verify?number=" + printed.number()).with(HOLDER)).bodyText()
			.containsPattern(WholeFigure.of("39 to 40"))
			.contains("One figure is another", "reads figures another way");
	}

	private Run ask(IncidentFixture incident) throws InterruptedException {
		return this.queue.ask(new PrintOrder(this.catalogue.get("incident"),
				new Scope(null, null, null, incident.code()), Locale.ENGLISH, Format.PDF), "maker");
	}

	private <T> T write(Supplier<T> story) {
		return new TransactionTemplate(this.transactions).execute((status) -> story.get());
	}

	private Run latest() {
		return this.runs.list(new RunFilter(null, "maker", null, null, null), 1).get(0);
	}

	private byte[] download(String address) {
		MvcTestResult result = this.pages.get().uri(address).with(MAKER).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private String shown(@Nullable String number, byte[] file) throws Exception {
		var request = this.pages.post().uri("/verify").multipart().file("file", file);
		if (number != null) {
			request = request.param("number", number);
		}
		MvcTestResult result = request.with(HOLDER).with(csrf()).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
