package org.aigaq.incident;

import org.aigaq.incident.form.TypedForm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Incidents that an editor enters with the form.
 *
 * @param mvc sends the form
 */
record EnteredIncidents(MockMvc mvc) {

	/** Save a form; returns the code of the incident. */
	String enter(TypedForm form) throws Exception {
		String address = this.mvc.perform(sent(form)).andReturn().getResponse().getRedirectedUrl();
		assertThat(address).as("saved").isNotNull();
		return address.replace("/incidents/", "");
	}

	/** Publish it without the steps of the review; returns its final code. */
	static String publish(String code, JdbcClient database) {
		return database.sql("update registry.incident set status = 'published' where code = :code returning code")
			.param("code", code)
			.query(String.class)
			.single();
	}

	/** Send a form; returns the page that answers. */
	String send(TypedForm form) throws Exception {
		return this.mvc.perform(sent(form)).andReturn().getResponse().getContentAsString();
	}

	/** A page as an editor sees it. */
	String page(String address) throws Exception {
		return this.mvc.perform(get(address).with(IncidentPagesTests.EDITOR))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	/** The form of the first fact of an incident. */
	TypedForm figure(String code) throws Exception {
		return TypedForm.in(page("/incidents/" + code + "/figures/" + code + "-F01/edit"));
	}

	private static MockHttpServletRequestBuilder sent(TypedForm form) {
		return post("/incidents/new").params(form.sent()).with(IncidentPagesTests.EDITOR).with(csrf());
	}

}
