package org.aigaq.incident.marking;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Pictures;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Selecting a quote in a text: by mouse, by keyboard, and without script. */
@BrowserTest
class MarkingIT {

	private static final String TITLE = "Note that a browser marks";

	private static final String TEXT = "A note of our own about one day.\n\n"
			+ "The office said that 670 people were given administrative arrest; 115 had to pay a fine.\n"
			+ "\ud83d\ude00\ud83d\ude00 41 people were held, said Jose\u0301.\n"
			+ "At night the square was empty. In the morning the square was empty.\n";

	private static final String WORDS = "670 people were given administrative arrest";

	private static final String PASSAGE = "facts-0-assertions-0-passage-";

	@Autowired
	JdbcClient database;

	@Autowired
	Environment environment;

	private String code = "";

	@BeforeEach
	void loadAText() {
		this.code = TestDocument.load(this.database, TITLE, TEXT);
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.incident where title = 'Rally that a browser marks'").update();
		this.database.sql("delete from registry.document where title = :title").param("title", TITLE).update();
	}

	@Test
	void marksWithTheMouseAndSaves(Visitor visitor) {
		Page page = penalty(visitor);
		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark")).isFocused();
		select(page, WORDS);
		assertThat(page.locator("#marking-selected"))
			.containsText(WholeFigure.inPage("Arrested by a court, exactly 670"));
		assertThat(page.locator("#facts-0-assertions-0-count")).hasValue("");
		readsWell(page);
		visitor.pictureOfWindow("marking-mouse");
		page.getByLabel("Arrested by a court, exactly 670").check();
		page.locator("#mark-use").click();

		assertThat(page.locator("#marking")).hasCount(0);
		assertThat(page.locator(".filled")).isFocused();
		assertThat(page.locator("#facts-0-assertions-0-count")).hasValue("670");
		assertThat(page.locator("#facts-0-measure")).hasValue("arrested");
		filledIn(page, WORDS, 2);
		visitor.picture("marking-filled");

		page.locator("#title").fill("Rally that a browser marks");
		page.locator("#eventType").selectOption("peaceful_protest");
		page.locator("#date").fill("2031-06-10");
		page.locator("#witnesses-0-passage-document").fill(this.code);
		page.locator("#witnesses-0-passage-paragraph").fill("1");
		page.locator("#places-0-place").fill("Almaty");
		page.locator("#facts-0-description").fill("arrested after the rally");
		page.locator("#facts-0-kind").selectOption("administrative_arrest");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
		page.waitForURL("**/incidents/DRAFT-*");
		assertThat(this.database.sql("""
				select count(*) from registry.passage
				  join registry.document_edition edition on edition.id = edition_id
				  join registry.document on document.id = document_id
				 where title = :title and bound and flag is null
				   and passage.text_sha256 = encode(sha256(convert_to(:words, 'UTF8')), 'hex')""")
			.param("title", TITLE)
			.param("words", WORDS)
			.query(Integer.class)
			.single()).isEqualTo(1);

		visitor.open(page.url().substring(page.url().indexOf("/incidents")) + "/edit");
		page.locator(".figure-row a.btn").first().click();
		assertThat(page.locator("#figure-form")).isVisible();
		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark mark")).hasText(WORDS);
	}

	@Test
	void marksWithTheKeyboardAlone(Visitor visitor) {
		Page page = penalty(visitor);
		press(page, "#open-" + PASSAGE + "from-text");
		assertThat(page.locator("#text-to-mark")).isFocused();
		String before = page.locator("#text-to-mark").innerHTML();
		page.keyboard().type("nothing can be typed ");
		page.keyboard().press("Backspace");
		page.keyboard().press("Delete");
		page.keyboard().press("Control+B");
		assertThat(page.locator("#text-to-mark").innerHTML()).isEqualTo(before);
		// step to the next
		times(page, "ArrowRight", "A note of our own about one day.".length() + 1);
		times(page, "ArrowRight", "The office said that ".length());
		times(page, "Shift+ArrowRight", WORDS.length());
		assertThat(page.locator("#marking-selected"))
			.containsText(WholeFigure.inPage("Arrested by a court, exactly 670"));
		visitor.pictureOfWindow("marking-keyboard");
		tabTo(page, "[name=markTake]");
		page.keyboard().press("Space");
		tabTo(page, "#mark-use");
		page.keyboard().press("Enter");

		assertThat(page.locator("#facts-0-assertions-0-count")).hasValue("670");
		filledIn(page, WORDS, 2);
		assertThat(page.locator(".filled")).isFocused();
	}

	@Test
	void escapeClosesTheTextAndKeepsWhatWasTyped(Visitor visitor) {
		Page page = penalty(visitor);
		page.locator("#facts-0-description").fill("half typed");
		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark")).isFocused();
		page.keyboard().press("Escape");
		assertThat(page.locator("#marking")).hasCount(0);
		assertThat(page.locator("#facts-0-description")).hasValue("half typed");
	}

	@Test
	void emojiAndMarkedLettersStayWhole(Visitor visitor) {
		Page page = penalty(visitor);
		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark")).isFocused();
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Home");
		page.keyboard().press("ArrowRight"); // after the first emoji
		times(page, "Shift+ArrowRight", "x 41 people were held, said Jose".length());
		page.locator("#mark-use").click();
		filledIn(page, "\ud83d\ude00 41 people were held, said Jose\u0301", 3);

		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark")).isFocused();
		page.evaluate("""
				() => { // a script, or a browser's extension, may select half a letter
				  const words = document.querySelectorAll("#text-to-mark [data-at]")[2].firstChild;
				  getSelection().setBaseAndExtent(words, 3, words, words.data.indexOf("e\\u0301.") + 1);
				}""");
		assertThat(page.locator("#marking-selected mark"))
			.hasText(Pattern.compile("^(\ud83d\ude00 )?41 people were held, said Jose\u0301$"));
	}

	@Test
	void wordsPastedBesideTheTextAreShownInIt(Visitor visitor) {
		Page page = penalty(visitor);
		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark")).isFocused();
		page.locator(".marking-words > summary").click();
		page.locator("#mark-words").fill("The square was empty");
		page.locator("#mark-find").click();
		assertThat(page.locator("#marking-selected")).containsText(WholeFigure.inPage("2 times"));
		page.locator("#mark-spot-1").check();
		readsWell(page);
		visitor.pictureOfWindow("marking-twice");
		page.locator("#mark-use").click();
		assertThat(page.locator("#" + PASSAGE + "paragraph")).hasValue("4");
		assertThat(page.locator("#" + PASSAGE + "charStart"))
			.hasValue(String.valueOf(TEXT.codePointCount(0, TEXT.lastIndexOf("the square"))));
	}

	@Test
	void newFactStartsFromItsWords(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/incidents/new");
		Page page = visitor.page();
		page.locator("#witnesses-0-passage-document").fill(this.code);
		page.locator("#witnesses-0-passage-document").blur();
		page.locator("#open-facts-from-text").click();
		select(page, "115 had to pay a fine");
		assertThat(page.getByLabel("Fined, exactly 115")).isChecked();
		visitor.pictureOfWindow("marking-new-fact");
		page.locator("#mark-add").click();
		assertThat(page.locator("#facts-0-measure")).hasValue("fined");
		assertThat(page.locator("#facts-0-kind")).hasValue("fine");
		filledIn(page, "115 had to pay a fine", 2);
	}

	@Test
	void phoneShowsTheTextOverTheForm(Visitor visitor) {
		visitor.page().setViewportSize(360, 780);
		Page page = penalty(visitor);
		page.locator("#open-" + PASSAGE + "from-text").click();
		select(page, "115 had to pay a fine");
		assertThat(page.locator("#marking-selected")).containsText(WholeFigure.inPage("Fined, exactly 115"));
		visitor.pictureOfWindow("marking-phone");
		readsWell(page);
		assertThat((Boolean) page.evaluate("document.querySelector('#marking').matches(':modal')")).isTrue();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
		page.locator("#mark-use").click();
		filledIn(page, "115 had to pay a fine", 2);
		visitor.picture("marking-phone-filled");
	}

	@Test
	void marksWithAFinger(Visitor visitor) {
		try (BrowserContext phone = browser(visitor,
				new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true).setViewportSize(360, 780))) {
			Page page = phone.newPage();
			signIn(page);
			page.navigate("/incidents/new");
			page.locator("#add-facts-0-penalty").tap();
			page.locator("#" + PASSAGE + "document").fill(this.code);
			page.locator("#" + PASSAGE + "document").blur();
			page.locator("#open-" + PASSAGE + "from-text").tap();
			assertThat(page.locator("#text-to-mark")).isFocused();
			assertThat(page.locator("#mark-words")).isHidden();
			tap(page, "115", 2); // a word
			assertThat(page.locator("#marking-selected mark")).hasText("115");
			tap(page, "square", 3); // a paragraph
			assertThat(page.locator("#marking-selected mark"))
				.hasText("At night the square was empty. In the morning the square was empty.");
			page.locator("#mark-use").tap();
			filledIn(page, "At night the square was empty. In the morning the square was empty.", 4);
		}
	}

	@Test
	void whatIsSelectedAfterTheSessionEndedIsKept(Visitor visitor) {
		Page page = penalty(visitor);
		page.locator("#facts-0-description").fill("half typed");
		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark")).isFocused();
		visitor.expectInConsole("401");
		this.database.sql("update app.session set last_seen_at = now() - interval '2 hours' where ended_at is null")
			.update();
		select(page, WORDS);
		page.waitForURL("**/login?kept**");
		page.locator("[name=username]").fill("admin");
		page.locator("[name=password]").fill(DatabaseTest.ADMIN_PASSWORD);
		page.locator("[name=password]").press("Enter");
		page.waitForURL("**/kept**");
		assertThat(page.locator("#facts-0-description")).hasValue("half typed");
		assertThat(page.locator("#marking-selected"))
			.containsText(WholeFigure.inPage("Arrested by a court, exactly 670"));
		page.locator("#mark-use").click();
		filledIn(page, WORDS, 2);
		assertThat(page.locator("#facts-0-description")).hasValue("half typed");
	}

	@Test
	void marksWithoutAScript(Visitor visitor) throws IOException {
		try (BrowserContext plain = browser(visitor,
				new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false))) {
			Page page = plain.newPage();
			signIn(page);
			page.navigate("/incidents/new");
			page.locator("#title").fill("Rally typed without a script");
			press(page, "#add-facts-0-penalty");
			page.locator("#" + PASSAGE + "document").fill(this.code);
			press(page, "#open-" + PASSAGE + "from-text");
			page.locator("#mark-words").fill("670 people  were given administrative arrest");
			press(page, "#mark-find");
			assertThat(page.locator("#marking-selected")).containsText("quotation marks, dashes or spaces differ");
			page.locator("#mark-take-0").focus();
			page.keyboard().press("Space");
			page.screenshot(new Page.ScreenshotOptions().setPath(Pictures.file("marking-no-script")).setFullPage(true));
			press(page, "#mark-use");
			assertThat(page.locator("#facts-0-assertions-0-count")).hasValue("670");
			assertThat(page.locator("#title")).hasValue("Rally typed without a script");
			filledIn(page, WORDS, 2);
		}
	}

	@Test
	void textOfAHundredThousandCharactersIsShownInParts(Visitor visitor) {
		String line = "The square was calm that day, and so says this note of our own, line after line.\n";
		String text = line.repeat(1300) + "At last 41 people were fined near the fountain.\n";
		this.database.sql("""
				update registry.document_text set text = :text
				 where edition_id in (select edition.id from registry.document_edition edition
				                        join registry.document on document.id = document_id where title = :title)""")
			.param("text", text)
			.param("title", TITLE)
			.update();
		Page page = penalty(visitor);
		page.locator("#open-" + PASSAGE + "from-text").click();
		assertThat(page.locator("#text-to-mark")).isFocused();
		assertThat((Integer) page.locator("#text-to-mark p").count()).as("only a part is shown").isLessThan(200);
		page.locator("#text-later").click();
		assertThat(page.locator("#text-to-mark")).not().containsText("fountain");
		page.locator(".marking-words > summary").click();
		page.locator("#mark-words").fill("41 people were fined near the fountain.");
		page.locator("#mark-find").click();
		assertThat(page.locator("#marking-selected")).containsText(WholeFigure.inPage("Fined, exactly 41"));
		assertThat(text.length()).isGreaterThan(100_000);
		page.locator("#mark-use").click();
		assertThat(page.locator("#" + PASSAGE + "paragraph")).hasValue("1301");
	}

	private Page penalty(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/incidents/new");
		Page page = visitor.page();
		page.locator("#add-facts-0-penalty").click();
		page.locator("#" + PASSAGE + "document").fill(this.code);
		page.locator("#" + PASSAGE + "document").blur();
		return page;
	}

	private BrowserContext browser(Visitor visitor, Browser.NewContextOptions options) {
		String address = "http://localhost:" + this.environment.getProperty("local.server.port");
		return visitor.page().context().browser().newContext(options.setBaseURL(address).setLocale("en-GB"));
	}

	private static void signIn(Page page) {
		page.navigate("/login");
		page.locator("[name=username]").fill("admin");
		page.locator("[name=password]").fill(DatabaseTest.ADMIN_PASSWORD);
		page.locator("[name=password]").press("Enter");
		page.waitForURL((url) -> !url.endsWith("/login"));
	}

	/** Tap a word several times, as with a finger. */
	@SuppressWarnings("unchecked")
	private static void tap(Page page, String word, int times) {
		Map<String, Number> at = (Map<String, Number>) page.evaluate(
				"""
						(word) => {
						  const node = [...document.querySelectorAll("#text-to-mark [data-at]")].map((piece) => piece.firstChild)
						    .find((text) => text.data.includes(word));
						  node.parentElement.scrollIntoView({ block: "center" });
						  const range = document.createRange();
						  range.setStart(node, node.data.indexOf(word));
						  range.setEnd(node, node.data.indexOf(word) + word.length);
						  const box = range.getBoundingClientRect();
						  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
						}""",
				word);
		for (int i = 0; i < times; i++) {
			page.touchscreen().tap(at.get("x").doubleValue(), at.get("y").doubleValue());
		}
	}

	private static void select(Page page, String words) {
		assertThat(page.locator("#text-to-mark")).isFocused();
		@SuppressWarnings("unchecked")
		Map<String, Number> ends = (Map<String, Number>) page.evaluate(
				"""
						(words) => {
						  const nodes = [...document.querySelectorAll("#text-to-mark [data-at]")].map((piece) => piece.firstChild);
						  const at = nodes.map((node) => node.data).join("").indexOf(words);
						  const spot = (left) => {
						    for (const node of nodes) {
						      if (left < node.data.length) {
						        return [node, left];
						      }
						      left -= node.data.length;
						    }
						  };
						  const edge = (index) => {
						    const [node, from] = spot(index);
						    const range = document.createRange();
						    range.setStart(node, from);
						    range.setEnd(node, from + 1);
						    return range.getBoundingClientRect();
						  };
						  spot(at)[0].parentElement.scrollIntoView({ block: "center" });
						  const first = edge(at);
						  const last = edge(at + words.length - 1);
						  return { x: first.left + 1, y: first.top + first.height / 2, toX: last.right - 1, toY: last.top + last.height / 2 };
						}""",
				words);
		page.mouse().move(ends.get("x").doubleValue(), ends.get("y").doubleValue());
		page.mouse().down();
		page.mouse().move(ends.get("toX").doubleValue(), ends.get("toY").doubleValue());
		page.mouse().up();
	}

	private void filledIn(Page page, String words, int paragraph) {
		int start = TEXT.codePointCount(0, TEXT.indexOf(words));
		assertThat(page.locator("#" + PASSAGE + "paragraph")).hasValue(String.valueOf(paragraph));
		assertThat(page.locator("#" + PASSAGE + "document")).hasValue(this.code);
		assertThat(page.locator("#" + PASSAGE + "charStart")).hasValue(String.valueOf(start));
		assertThat(page.locator("#" + PASSAGE + "charEnd"))
			.hasValue(String.valueOf(start + words.codePointCount(0, words.length())));
	}

	private static void readsWell(Page page) {
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

	private static void press(Page page, String button) {
		assertThat(page.locator(button)).isVisible();
		page.locator(button).focus();
		page.keyboard().press("Enter");
	}

	private static void times(Page page, String key, int times) {
		for (int i = 0; i < times; i++) {
			page.keyboard().press(key);
		}
	}

	private static void tabTo(Page page, String selector) {
		for (int i = 0; i < 12 && !(Boolean) page.evaluate("(s) => document.activeElement.matches(s)", selector); i++) {
			page.keyboard().press("Tab");
		}
	}

}
