package org.aigaq.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Each link and each form that a viewer finds on a page may be used by a viewer. */
@DatabaseTest
@Transactional
class ViewerWalkTests {

	private static final UserRequestPostProcessor VIEWER = user("walks").roles("VIEWER");

	private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");

	private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");

	private static final Pattern ACTION = Pattern.compile("\\b(?:form)?action=\"(/[^\"#]*)");

	/** Pages of one kind, whose addresses differ in numbers only. */
	private static final int EACH = 3;

	@Autowired
	MockMvc mvc;

	private final Map<String, Integer> seen = new HashMap<>();

	private final Deque<String> waiting = new ArrayDeque<>();

	private final List<String> refused = new ArrayList<>();

	@Test
	void noLinkAndNoFormIsRefused() throws Exception {
		ask("/");
		int pages = 0;
		while (!this.waiting.isEmpty()) {
			String address = this.waiting.poll();
			var answer = this.mvc.perform(get(URI.create(address)).with(VIEWER)).andReturn().getResponse();
			pages++;
			if (answer.getStatus() == 403) {
				this.refused.add("GET " + address);
			}
			String type = String.valueOf(answer.getContentType());
			if (answer.getStatus() == 200 && type.startsWith("text/html")) {
				read(address, answer.getContentAsString());
			}
		}
		assertThat(pages).isGreaterThan(30);
		assertThat(this.refused).isEmpty();
	}

	private void read(String address, String page) throws Exception {
		Matcher link = LINK.matcher(page);
		while (link.find()) {
			ask(HtmlUtils.htmlUnescape(link.group(1)));
		}
		Matcher form = FORM.matcher(page);
		while (form.find()) {
			Matcher action = ACTION.matcher(form.group());
			if (form.group().contains("method=\"post\"") && action.find()) {
				send(address, HtmlUtils.htmlUnescape(action.group(1)));
			}
		}
	}

	private void ask(String address) {
		if (address.matches(".*\\.(pdf|xlsx|csv|docx|html|json)\\b.*") || address.startsWith("/assets/")) {
			return; // files: who may have them is tested elsewhere, and they take long
		}
		if (address.startsWith("/account")) {
			return; // needs an account that has signed in; every account may open its own
		}
		if (this.seen.merge(kind(address), 1, Integer::sum) <= EACH) {
			this.waiting.add(address);
		}
	}

	/** An empty form: it is refused with errors at its fields, or with 403. */
	private void send(String page, String address) throws Exception {
		if (address.startsWith("/logout") || this.seen.merge("POST " + kind(address), 1, Integer::sum) > 1) {
			return;
		}
		if (this.mvc.perform(post(URI.create(address)).with(VIEWER).with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus() == 403) {
			this.refused.add("POST " + address + " on " + page);
		}
	}

	/** Addresses of one kind: without numbers and values of parameters. */
	private static String kind(String address) {
		return address.replaceFirst("=.*", "=").replaceAll("[0-9]+", "0");
	}

}
