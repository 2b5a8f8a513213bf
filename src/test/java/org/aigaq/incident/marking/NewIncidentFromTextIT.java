package org.aigaq.incident.marking;

import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A newcomer enters one paragraph, from the pasted text to a saved draft with all its
 * figures, sources and quotes. Each click, key chord, typed value and choice is an
 * action.
 */
@BrowserTest
class NewIncidentFromTextIT {

	private static final Logger LOG = LoggerFactory.getLogger(NewIncidentFromTextIT.class);

	private static final int MOST_ACTIONS = 45;

	private static final String TITLE = "Gathering that a browser enters from its text";

	private static final Pattern SAVED = Pattern.compile(".*/incidents/(?:KZ|DRAFT)-[0-9-]+$");

	@Autowired
	JdbcClient database;

	private int actions;

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.incident where title = :title").param("title", TITLE).update();
		this.database.sql("delete from registry.document where title like 'On Saturday 16 February in Uralsk%'")
			.update();
	}

	@Test
	void paragraphIsEnteredByMouse(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/incidents");
		Page page = visitor.page();
		click(page.locator("main a[href='/incidents/new']").first());
		click(page.locator(".start summary").nth(1));
		fill(page.locator("#start-text"), NewcomersText.TEXT);
		fill(page.locator("#text-published"), "2019-02-17");
		visitor.pictureOfWindow("from-text-start");
		click(page.locator("#start-paste"));
		for (int i = 0; i < NewcomersText.SENTENCES.size(); i++) {
			click(page.locator("#text-to-mark .sentence").nth(i));
			assertThat(page.locator("#marking-selected .quote mark")).hasText(NewcomersText.SENTENCES.get(i).strip());
			if (i == 0) {
				click(page.locator("[id^=take-d]").first());
			}
			if (i == 1) {
				assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
				visitor.pictureOfWindow("from-text-card");
			}
			click(page.locator("#mark-add"));
			assertThat(page.locator("#marking-selected .entered").first()).isVisible();
		}
		visitor.picture("from-text-entered");
		fill(page.locator("#title"), TITLE);
		this.actions++;
		page.locator("#eventType").selectOption("peaceful_protest");
		click(page.locator(".save-bar .btn-primary"));
		isSaved(page, "by mouse");
	}

	@Test
	void paragraphIsEnteredByKeyboardAlone(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/incidents");
		Page page = visitor.page();
		press(page, "n");
		assertThat(page.locator("#start-document")).isFocused();
		tabTo(page, ".start details:nth-of-type(2) summary");
		press(page, "Enter");
		tabTo(page, "#start-text");
		type(page, NewcomersText.TEXT);
		tabTo(page, "#text-published");
		type(page, "2019-02-17");
		tabTo(page, "#start-paste");
		press(page, "Enter");
		for (int i = 0; i < NewcomersText.SENTENCES.size(); i++) {
			assertThat(page.locator("#text-to-mark")).isFocused();
			press(page, "Enter");
			assertThat(page.locator("#marking-selected .quote mark")).hasText(NewcomersText.SENTENCES.get(i).strip());
			assertThat(page.locator(".suggestion-lines input").first()).isFocused();
			if (i == 0) {
				tabTo(page, "[id^=take-d]");
				press(page, "Space");
			}
			press(page, "Enter");
			assertThat(page.locator("#marking-selected .entered").first()).isVisible();
		}
		assertThat(page.locator("#text-to-mark")).isFocused();
		press(page, "Escape");
		assertThat(page.locator("#title")).isFocused();
		type(page, TITLE);
		tabTo(page, "#eventType");
		press(page, "p");
		press(page, "Control+s");
		isSaved(page, "by keyboard");
	}

	@Test
	void enterInThePanelSavesNothingAndAPhoneHasTwoTabs(Visitor visitor) {
		String code = TestDocument.load(this.database, NewcomersText.SENTENCES.get(0).strip(), NewcomersText.TEXT);
		visitor.signInAsAdmin();
		visitor.page().setViewportSize(375, 780);
		visitor.open("/documents/" + code);
		Page page = visitor.page();
		page.locator("a[href^='/incidents/new?document=']").click();
		assertThat(page.locator("#text-to-mark")).isVisible();
		assertThat(page.locator("#title")).isHidden();
		page.locator("#text-to-mark .sentence").nth(1).click();
		assertThat(page.locator(".suggestion #mark-add")).isVisible();
		visitor.pictureOfWindow("from-text-phone");
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
		page.locator(".suggestion-lines input").first().press("Enter");
		assertThat(page.locator("#marking-selected .entered").first()).isVisible();
		page.locator(".suggestion [name=markNone]").click();
		page.locator("label[for=pane-tab-form]").click();
		assertThat(page.locator("#facts-0-assertions-0-count")).hasValue("12 to 15");
		page.locator("label[for=pane-tab-text]").click();
		page.locator("#marking > details summary").first().click();
		page.locator("#mark-document").press("Enter");
		assertThat(page.locator("#text-to-mark mark.used").first()).isVisible();
		assertThat(page.url()).isEqualTo(page.url().replaceAll("/incidents/(?!new).*", ""));
		page.setViewportSize(1280, 900);
		page.locator("h1").click();
		page.keyboard().press("?");
		assertThat(page.locator("#shortcuts")).isVisible();
		visitor.pictureOfWindow("shortcuts");
	}

	private void isSaved(Page page, String how) {
		page.waitForURL(SAVED);
		LOG.info("actions {}: {}", how, this.actions);
		String code = page.url().replaceAll(".*/", "");
		assertThat(this.database.sql("""
				select concat_ws(' ', measure, count_wording, count_low, nullif(count_high, count_low),
				         nullif(array_to_string(groups, ','), ''), amount_mci, amount_basis, term_days_low,
				         coalesce(source_words, 'author'))
				  from internal.said where incident_code = ? and bound and mark is null""")
			.param(code)
			.query(String.class)
			.list()).containsExactlyInAnyOrder("crowd about 30 author",
					"detained between 12 15 monitors of the group Example Watch",
					"detained exact 3 women monitors of the group Example Watch",
					"detained exact 1 minors monitors of the group Example Watch",
					"detained exact 9 the city police department", "fined exact 5 20 each author",
					"arrested exact 1 7 author", "journalists author");
		assertThat(this.database
			.sql("""
					select count(*) from registry.incident join registry.incident_city on incident_city.incident_id = incident.id
					 where incident.code = ? and date_edtf like '2019%02-16'""")
			.param(code)
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(this.actions).as("actions " + how).isLessThanOrEqualTo(MOST_ACTIONS);
	}

	private void click(Locator at) {
		this.actions++;
		at.click();
	}

	private void fill(Locator field, String value) {
		this.actions++;
		field.fill(value);
	}

	private void press(Page page, String keys) {
		this.actions++;
		page.keyboard().press(keys);
	}

	private void type(Page page, String value) {
		this.actions++;
		page.keyboard().insertText(value);
	}

	private void tabTo(Page page, String selector) {
		for (int i = 0; i < 12 && !(Boolean) page.evaluate("(s) => document.activeElement.matches(s)", selector); i++) {
			press(page, "Tab");
		}
		assertThat((Boolean) page.evaluate("(s) => document.activeElement.matches(s)", selector)).as(selector).isTrue();
	}

}
