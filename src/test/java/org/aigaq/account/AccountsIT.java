package org.aigaq.account;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.options.FilePayload;
import org.aigaq.DatabaseTest;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts in a browser: typed values survive the end of a session, rights do not. */
@BrowserTest
class AccountsIT {

	@Autowired
	JdbcClient database;

	@Test
	void whatWasTypedComesBackAfterSignInAndIsNotSent(Visitor editor) {
		editor.signInAsAdmin();
		editor.open("/persons/new");
		editor.page().locator("[name=note]").fill("typed before the session ended");
		expireSessions();
		editor.page().locator("main .btn-primary").click();
		assertThat(editor.page().url()).endsWith("/login?kept");

		editor.page().locator("[name=username]").fill("admin");
		editor.page().locator("[name=password]").fill(DatabaseTest.ADMIN_PASSWORD);
		editor.page().locator("[name=password]").press("Enter");
		editor.page().waitForURL("**/kept");

		assertThat(editor.page().locator("[name=note]").inputValue()).isEqualTo("typed before the session ended");
		assertThat(editor.page().locator("[role=alert]").textContent()).contains("nothing is saved yet");
		editor.page().locator("main .btn-primary").click();
		assertThat(editor.page().locator("[role=status]").textContent()).isEqualTo("Saved.");
	}

	@Test
	void aFileSentAfterTheSessionEndedIsAskedForAgain(Visitor editor) {
		editor.signInAsAdmin();
		editor.open("/documents/D-0001");
		editor.page()
			.locator("#file")
			.setInputFiles(new FilePayload("note.txt", "text/plain", "A note.".getBytes(StandardCharsets.UTF_8)));
		expireSessions();
		editor.page().locator(".upload button").click();
		assertThat(editor.page().locator("[role=status]").textContent()).contains("choose it again");

		editor.page().locator("[name=username]").fill("admin");
		editor.page().locator("[name=password]").fill(DatabaseTest.ADMIN_PASSWORD);
		editor.page().locator("[name=password]").press("Enter");
		editor.page().waitForURL("**/documents/D-0001");
		assertThat(editor.page().locator("[role=status]").textContent()).contains("nothing was done");
	}

	@Test
	void aChangedRoleEndsSessionsAndAGivenPasswordMustBeChanged(Visitor admin, Visitor clerk) {
		admin.signInAsAdmin();
		admin.open("/accounts/new");
		admin.page().locator("[name=name]").fill("clerk");
		admin.page().locator("[name=password]").fill("first words of a stranger");
		admin.page().locator("main .btn-primary").click();
		assertThat(admin.page().url()).endsWith("/accounts");

		clerk.signIn("clerk", "first words of a stranger");
		assertThat(clerk.page().url()).endsWith("/account");
		clerk.page().locator("[name=currentPassword]").fill("first words of a stranger");
		clerk.page().locator("[name=password]").fill("words of my own choice");
		clerk.page().locator("[name=repeatedPassword]").fill("words of my own choice");
		clerk.page().locator("main .btn-primary").click();
		clerk.open("/");
		assertThat(clerk.page().title()).startsWith("Overview");

		admin.open("/accounts/clerk");
		admin.page().locator("[name=role][value=EDITOR]").check();
		admin.page().locator("main .btn-primary").first().click();
		clerk.open("/");
		assertThat(clerk.page().url()).endsWith("/login");
	}

	@Test
	void tooManyWrongPasswordsAreToldToWait(Visitor stranger) {
		stranger.expectInConsole("429");
		String told = "";
		for (int i = 0; i < 12 && !told.contains("Too many attempts"); i++) {
			stranger.open("/login");
			stranger.page().locator("[name=username]").fill("no.such.account");
			stranger.page().locator("[name=password]").fill("wrong");
			stranger.page().locator("main .btn-primary").click();
			told = stranger.page().locator("[role=alert]").textContent();
		}
		assertThat(told).contains("Too many attempts. Try again in ");
	}

	@Test
	void theLastAdminStays(Visitor admin) {
		admin.signInAsAdmin();
		admin.open("/accounts/admin");
		admin.page().locator("[name=role][value=VIEWER]").check();
		admin.expectInConsole("422");
		admin.page().locator("main .btn-primary").first().click();
		assertThat(admin.page().locator("[role=alert]").textContent()).contains("last account");
	}

	private void expireSessions() {
		this.database.sql("update app.session set last_seen_at = now() - interval '2 hours' where ended_at is null")
			.update();
	}

}
