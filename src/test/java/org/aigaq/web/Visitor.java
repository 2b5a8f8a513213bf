package org.aigaq.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.aigaq.DatabaseTest;

/** A user of the program with a browser. */
public final class Visitor {

	private final BrowserContext context;

	private final Page page;

	private final List<String> troubles = new ArrayList<>();

	private final List<String> expected = new ArrayList<>();

	Visitor(Browser browser, String address) {
		this.context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
			.setLocale("en-GB")
			// no animations, so that positions are stable when measured
			.setReducedMotion(ReducedMotion.REDUCE)
			.setViewportSize(1280, 900));
		this.context.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.troubles.add(message.text() + " (" + message.page().url() + ")");
			}
		});
		this.context.onWebError((error) -> this.troubles.add(error.error()));
		this.page = this.context.newPage();
	}

	/** The open page. */
	public Page page() {
		return this.page;
	}

	/** Go to an address such as {@code /incidents}. */
	public void open(String path) {
		this.page.navigate(path);
	}

	/** Sign in as the first account, which has all rights. */
	public void signInAsAdmin() {
		signIn("admin", DatabaseTest.ADMIN_PASSWORD);
	}

	/** Sign in with the form. */
	public void signIn(String name, String password) {
		open("/login");
		this.page.locator("[name=username]").fill(name);
		this.page.locator("[name=password]").fill(password);
		this.page.locator("[name=password]").press("Enter");
		this.page.waitForURL((url) -> !url.endsWith("/login"));
	}

	/** Use the window size of a phone from now on. */
	public void usePhone() {
		this.page.setViewportSize(390, 844);
	}

	/** Ignore console errors that contain these words, because the test provokes them. */
	public void expectInConsole(String words) {
		this.expected.add(words);
	}

	/**
	 * Take a screenshot of the whole page; {@code -Dpictures} also copies it to the
	 * documentation.
	 */
	public void picture(String name) {
		picture(name, true);
	}

	/** Take a screenshot of the window without scrolling. */
	public void pictureOfWindow(String name) {
		picture(name, false);
	}

	private void picture(String name, boolean whole) {
		try {
			Path file = Pictures.file(name);
			this.page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
			Pictures.keep(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> troubles() {
		return this.troubles.stream().filter((text) -> this.expected.stream().noneMatch(text::contains)).toList();
	}

	void close() {
		this.context.close();
	}

}
