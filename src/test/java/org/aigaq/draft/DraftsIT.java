package org.aigaq.draft;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Nothing typed is lost: a crash, a closed tab, an expired sign-in, a second editor. */
@BrowserTest
class DraftsIT {

	private static final String PASSWORD = "nine wet leaves on a wall";

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@BeforeEach
	void addAccounts() {
		for (String name : new String[] { "Dana", "Serik" }) {
			this.database.sql(
					"insert into app.account (name, display_name, password_hash, role) values (lower(:name), :name, :hash, 'editor')")
				.param("name", name)
				.param("hash", this.encoder.encode(PASSWORD))
				.update();
		}
	}

	@AfterEach
	void removeAccounts() {
		this.database.sql("delete from app.account where name in ('dana', 'serik')").update();
		this.database.sql("delete from registry.incident where title like 'Kept rally%'").update();
	}

	@Test
	void aCrashLosesNothing(Visitor before, Visitor after) {
		Page page = opened(before, "dana", "/incidents/new");
		page.locator("#title").fill("Kept rally of a crash");
		assertThat(status(page)).containsText("Draft saved");
		before.pictureOfWindow("draft-saved");
		page.close(); // without the events of a page that is left

		Page again = opened(after, "dana", "/incidents/new");
		assertThat(again.locator(".draft-offer")).containsText("Kept rally of a crash");
		after.pictureOfWindow("draft-offer");
		again.locator(".draft-offer a").click();
		assertThat(again.locator("#title")).hasValue("Kept rally of a crash");
		List<String> asked = asked(again);
		after.open("/incidents");
		org.assertj.core.api.Assertions.assertThat(asked).as("leaving with what is not saved").hasSize(1);
	}

	@Test
	void aTabThatIsClosedInTheMiddleLosesNothing(Visitor before, Visitor after) {
		Page page = opened(before, "dana", "/persons/new");
		List<String> asked = asked(page);
		page.locator("#name").fill("Kept Person");
		page.navigate("about:blank"); // sooner than the pause after the last input
		org.assertj.core.api.Assertions.assertThat(asked).hasSize(1);
		page.waitForTimeout(500);

		Page again = opened(after, "dana", "/persons/new");
		assertThat(again.locator(".draft-offer")).containsText("Kept Person");
		again.locator(".draft-offer button").click();
		assertThat(again.locator(".draft-offer")).hasCount(0);
	}

	@Test
	void anExpiredSignInLosesNothing(Visitor visitor) {
		Page page = opened(visitor, "dana", "/incidents/new");
		this.database.sql("""
				update app.session set ended_at = now(), end_reason = 'idle'
				 where account_id = (select id from app.account where name = 'dana') and ended_at is null""").update();
		visitor.expectInConsole("401");
		page.locator("#title").fill("Kept rally of an expired sign-in");
		assertThat(status(page)).containsText("You were signed out");
		save(page);
		page.locator("[name=username]").fill("dana");
		page.locator("[name=password]").fill(PASSWORD);
		page.locator("[name=password]").press("Enter");
		assertThat(page.locator("#title")).hasValue("Kept rally of an expired sign-in");
	}

	@Test
	void theSecondEditorIsToldWhileTyping(Visitor first, Visitor second) {
		Page one = opened(first, "dana", "/incidents/KZ-2019-0001/edit");
		one.locator("#title").fill("Kept rally of the first");
		assertThat(status(one)).containsText("Draft saved");
		Page two = opened(second, "serik", "/incidents/KZ-2019-0001/edit");
		assertThat(status(two)).containsText("Dana is editing this too.");
		two.locator("#title").fill("Kept rally of the second");
		assertThat(status(two)).containsText("Draft saved");
		assertThat(status(two)).containsText("Dana is editing this too.");
	}

	@Test
	void savingAgainAfterBackEntersNoSecondIncident(Visitor visitor) {
		Page page = opened(visitor, "dana", "/incidents/new");
		page.locator("#title").fill("Kept rally that is saved twice");
		page.locator("#eventType").selectOption("peaceful_protest");
		save(page);
		page.waitForURL("**/incidents/DRAFT-*");
		String saved = page.url();
		page.goBack();
		page.locator("#title").fill("Kept rally that is saved twice");
		page.locator("#eventType").selectOption("peaceful_protest");
		save(page);
		page.waitForURL(saved);
		org.assertj.core.api.Assertions
			.assertThat(this.database.sql("select count(*) from registry.incident where title like 'Kept rally that%'")
				.query(Integer.class)
				.single())
			.isOne();
	}

	private static Page opened(Visitor visitor, String account, String address) {
		visitor.signIn(account, PASSWORD);
		visitor.open(address);
		return visitor.page();
	}

	private static Locator status(Page page) {
		return page.locator(".draft-status");
	}

	private static void save(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
	}

	private static List<String> asked(Page page) {
		List<String> asked = new ArrayList<>();
		page.onDialog((Dialog dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		return asked;
	}

}
