package org.aigaq.disagreement;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor explains a disagreement and enters a contradiction; a viewer reads both.
 */
@BrowserTest
class DisagreementsIT {

	private static final String PASSWORD = "reads and writes nothing";

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	PasswordEncoder encoder;

	IncidentFixture wave;

	@BeforeEach
	void tell() {
		this.database.sql(
				"insert into app.account (name, display_name, password_hash, role) values ('reader', 'Reader', ?, 'viewer')")
			.param(this.encoder.encode(PASSWORD))
			.update();
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			Waves waves = new Waves(this.database);
			this.wave = waves.wave();
			Source ministry = waves.organisation("Ministry of Order");
			this.wave.whole("detained")
				.saidBy(ministry, Count.about(700))
				.saidBy(waves.organisation("Council of observers"), Count.about(700))
				.saidBy(waves.unnamed("organisers"), Count.about(1000));
			this.wave.whole("penalised").saidBy(ministry, Count.exactly(950));
			this.wave.whole("arrested").saidBy(ministry, Count.exactly(670));
			this.wave.whole("fined").saidBy(ministry, Count.exactly(300));
			this.wave.child().part("detained").saidBy(waves.document(), Count.atLeast(900));
			Source witness = waves.unnamed("a witness");
			for (int nth = 0; nth < 60; nth++) {
				tellMore(nth, (nth % 3 == 0) ? ministry : witness);
			}
			waves.check();
		});
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from app.account where name = 'reader'").update();
		this.database.sql(
				"delete from registry.explanation where left_key in (select assertion.id::text from registry.assertion join registry.fact on fact.id = assertion.fact_id where fact.code like 'KZ-1901-%')")
			.update();
		this.database.sql("delete from registry.fact where code like 'KZ-1901-%'").update();
		this.database.sql("update registry.incident set parent_id = null where code like 'KZ-1901-%'").update();
		this.database.sql("delete from registry.incident where code like 'KZ-1901-%'").update();
	}

	@Test
	void editorExplainsAndContradictsAndViewerReadsBoth(Visitor editor, Visitor viewer) {
		editor.signInAsAdmin();
		editor.expectInConsole("status of 422");
		editor.open("/incidents/" + this.wave.code());
		looksWell(editor, "disagreement-incident");
		editor.page().locator("details.kind").first().locator("summary").click();
		assertThat(editor.page().locator("details.kind .told").first().isVisible()).isTrue();
		looksWell(editor, "disagreement-acts");
		Page page = editor.page();
		Locator disagreement = page.locator(".against").filter(new Locator.FilterOptions().setHasText("about 1,000"));
		disagreement.getByText("Explain").click();
		looksWell(editor, "disagreement-explain");
		save(page);
		assertThat(page.locator(".field-error").textContent()).contains("Required.");
		page.locator("[name=reason]").fill("The organisers count two more days.");
		save(page);
		assertThat(page.locator(".against .explained").first().textContent())
			.contains("The organisers count two more days.");

		page.getByText("Enter a contradiction").click();
		page.locator("[name=leftFact]").fill(this.wave.code() + "-F05");
		page.locator("[name=rightFact]").fill(this.wave.code() + "-F06");
		page.locator("[name=reason]").fill("It cannot have been both.");
		page.getByText("Show what is said of them").click();
		assertThat(page.locator("[name=reason]").inputValue()).isEqualTo("It cannot have been both.");
		looksWell(editor, "disagreement-contradict");
		save(page);
		page.waitForURL("**/incidents/" + this.wave.code());

		viewer.signIn("reader", PASSWORD);
		viewer.open("/incidents/" + this.wave.code());
		assertThat(viewer.page().content()).contains("The organisers count two more days.", "It cannot have been both.")
			.doesNotContain("Change the explanation", "Enter a contradiction");
		viewer.open("/disagreements");
		assertThat(viewer.page().content()).contains("The organisers count two more days.",
				"It cannot have been both.");
		looksWell(viewer, "disagreements");
		viewer.open("/disagreements?rule=contradiction&state=open&incident=" + this.wave.code());
		assertThat(viewer.page().locator(".against").count()).isOne();
		viewer.open("/disagreements?rule=term_range");
		looksWell(viewer, "disagreements-none");
	}

	private static void save(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
	}

	private static void looksWell(Visitor visitor, String name) {
		Page page = visitor.page();
		page.setViewportSize(1280, 900);
		assertReadsWell(page);
		visitor.picture(name);
		page.setViewportSize(360, 780);
		assertReadsWell(page);
		visitor.picture(name + "-phone");
		page.setViewportSize(1280, 900);
	}

	private static void assertReadsWell(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

	private void tellMore(int nth, Source source) {
		boolean act = nth % 2 == 0;
		long fact = this.database
			.sql("""
					insert into registry.fact (incident_id, type, description)
					values (?, ?, 'People in the square were treated so on the evening of the day, number ' || ?) returning id""")
			.param(this.wave.id())
			.param(act ? "act" : "statement")
			.param(nth)
			.query(Long.class)
			.single();
		if (act) {
			this.database.sql("insert into registry.act (fact_id, act) values (?, ?)")
				.param(fact)
				.param(new String[] { "beating", "threat", "dispersal", "platform_blocking" }[nth / 2 % 4])
				.update();
		}
		else {
			this.database.sql("insert into registry.statement (fact_id, topic, position) values (?, ?, ?)")
				.param(fact)
				.param(new String[] { "cause", "demand", "course" }[nth / 2 % 3])
				.param("The protest has this cause and no other, as position number " + nth + " has it.")
				.update();
		}
		this.database.sql("""
				insert into registry.assertion (fact_id, passage_id, source_organisation_id, source_words)
				values (?, ?, ?, ?)""")
			.param(fact)
			.param(source.passage())
			.param(source.organisation())
			.param(source.words())
			.update();
	}

}
