package org.aigaq.web.searching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What an editor types into a search stands in no address. */
@DatabaseTest
@Transactional
class KeptSearchTests {

	private static final UserRequestPostProcessor EDITOR = user("ksearcher").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor OTHER = user("kother").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor VIEWER = user("kviewer").roles("VIEWER");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "/incidents", "/persons", "/organisations", "/documents", "/places" })
	void formOfAnEditorIsPostedAndLeadsToAToken(String list) throws Exception {
		assertThat(forms(list, EDITOR)).contains("method=\"post\"", "action=\"/searches\"", "name=\"_csrf\"")
			.doesNotContain("method=\"get\"")
			.doesNotContain("hx-get");
		assertThat(forms(list, VIEWER)).contains("method=\"get\"").doesNotContain("/searches");

		String found = search(list, "Zhanyl & Кұралай/Omir?", EDITOR);
		assertThat(found).matches(Pattern.quote(list) + "\\?search=[A-Za-z0-9_-]{22}");
		assertThat(this.pages.get().uri(found).with(EDITOR)).hasStatusOk()
			.bodyText()
			.contains("value=\"Zhanyl &amp; Кұралай/Omir?\"");
		assertThat(this.pages.get().uri(found).with(OTHER)).as("another account").hasRedirectedUrl(list);
		assertThat(this.pages.get().uri(list + "?q=Zhanyl").with(VIEWER)).hasStatusOk();
	}

	@Test
	void filterOfFiguresIsPosted() throws Exception {
		String list = "/incidents/KZ-2019-0001/figures";
		assertThat(forms(list, EDITOR)).contains("method=\"post\"", "hx-post=\"/searches\"")
			.doesNotContain("hx-get=\"");
		String found = search(list, "Zhanyl", EDITOR);
		assertThat(found).matches(Pattern.quote(list) + "\\?search=[A-Za-z0-9_-]{22}");
		assertThat(this.pages.get().uri(found).with(EDITOR)).hasStatusOk().bodyText().contains("value=\"Zhanyl\"");
	}

	@Test
	void furtherPagesKeepTheToken() throws Exception {
		this.database.sql("""
				insert into registry.person (name, visibility, visibility_reason)
				select 'Zhanyl Manyyeva ' || n, 'public', 'speaks in public' from generate_series(1, 120) n""")
			.update();
		String found = search("/persons", "Zhanyl", EDITOR);
		String page = this.pages.get().uri(found).with(EDITOR).exchange().getResponse().getContentAsString();

		assertThat(page).contains(found + "&amp;page=2").doesNotContain("q=Zhanyl");
		assertThat(this.pages.get().uri(found + "&page=2").with(EDITOR)).bodyText()
			.contains("Zhanyl Manyyeva", found + "&amp;page=1", found + "&amp;page=3");

		this.database
			.sql("""
					insert into registry.incident (code, title, event_type, date_edtf)
					select 'KZ-1930-88' || n, 'Zhanyl spoke', 'peaceful_protest', '1930-01-01' from generate_series(10, 40) n""")
			.update();
		String incidents = search("/incidents", "Zhanyl", EDITOR, "size", "10");
		String list = this.pages.get().uri(incidents).with(EDITOR).exchange().getResponse().getContentAsString();
		Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"").matcher(list);
		assertThat(next.find()).isTrue();
		assertThat(next.group(1)).startsWith("/incidents?search=").doesNotContain("Zhanyl");
		assertThat(this.pages.get().uri(next.group(1).replace("&amp;", "&")).with(EDITOR)).bodyText()
			.contains("Zhanyl spoke");
	}

	@Test
	void searchesOfAnAccountAreFew() {
		for (int n = 0; n < KeptSearches.MOST + 5; n++) {
			search("/persons", "Name " + n, EDITOR);
		}
		assertThat(this.database.sql("select count(*) from app.kept_search where account = 'ksearcher'")
			.query(Integer.class)
			.single()).isEqualTo(KeptSearches.MOST);
		this.database.sql("update app.kept_search set made_at = now() - interval '13 hours'").update();
		search("/persons", "Name", EDITOR);
		assertThat(this.database.sql("select count(*) from app.kept_search").query(Integer.class).single()).isOne();
	}

	@Test
	void viewersAndOtherListsAreRefused() {
		assertThat(this.pages.post().uri("/searches").param("at", "/persons").param("q", "x").with(VIEWER).with(csrf()))
			.hasStatus(403);
		assertThat(this.pages.post()
			.uri("/searches")
			.param("at", "//elsewhere.example")
			.param("q", "x")
			.with(EDITOR)
			.with(csrf())).hasStatus(400);
		assertThat(this.pages.get().uri("/incidents/names/persons?x=Zhanyl").with(EDITOR)).hasStatus(405);
	}

	private String forms(String list, UserRequestPostProcessor reader) throws Exception {
		String page = this.pages.get().uri(list).with(reader).exchange().getResponse().getContentAsString();
		Matcher form = Pattern.compile("<form[^>]*role=\"search\".*?</form>", Pattern.DOTALL).matcher(page);
		assertThat(form.find()).isTrue();
		return form.group();
	}

	private String search(String list, String words, UserRequestPostProcessor reader, String... more) {
		var request = this.pages.post().uri("/searches").param("at", list).param("q", words);
		for (int i = 0; i < more.length; i += 2) {
			request = request.param(more[i], more[i + 1]);
		}
		MvcTestResult result = request.with(reader).with(csrf()).exchange();
		return String.valueOf(result.getResponse().getHeader("Location"));
	}

}
