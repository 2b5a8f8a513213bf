package org.aigaq.incident;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A change to a published incident is seen by readers once a reviewer publishes it. */
@DatabaseTest
@Transactional
class ProposalTests {

	private static final UserRequestPostProcessor EDITOR = user("proposes").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor OTHER = user("proposes.too").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor REVIEWER = user("reviews").roles("VIEWER", "EDITOR", "REVIEWER");

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	String code = "";

	@BeforeEach
	void publishAnIncident() throws Exception {
		for (String name : List.of("proposes", "proposes.too", "reviews")) {
			this.database.sql(
					"insert into app.account (name, display_name, password_hash, role) values (:name, 'The ' || :name, '{noop}x', :role)")
				.param("name", name)
				.param("role", name.equals("reviews") ? "reviewer" : "editor")
				.update();
		}
		this.code = EnteredIncidents.publish(new EnteredIncidents(this.mvc).enter(TypedForm.rally()), this.database);
		this.entities.clear(); // it was published by SQL
		actAs("proposes");
	}

	@Test
	void nothingChangesForReadersUntilItIsPublished() throws Exception {
		String before = published();
		TypedForm form = opened(EDITOR);
		assertThat(page("/edit", EDITOR)).as("told before typing")
			.contains("readers see it once a reviewer publishes it");
		assertThat(send(form.type("title", "Corrected title").type("summary", "In own words."), EDITOR).getResponse()
			.getRedirectedUrl()).isEqualTo("/incidents/" + this.code + "/review");
		assertThat(published()).isEqualTo(before);
		assertThat(page("", IncidentPagesTests.VIEWER)).doesNotContain("Corrected title", "Proposed change");
		assertThat(page("", REVIEWER)).contains("Proposed change");
		assertThat(page("/review", REVIEWER)).contains("Corrected title", "In own words.", "The proposes",
				"Rally that a test tells of");
		assertThat(opened(OTHER).field("title")).as("the next editor goes on from it").isEqualTo("Corrected title");

		assertThat(step("submit", EDITOR)).isEqualTo(302);
		assertThat(step("publish", EDITOR)).as("an editor").isEqualTo(403);
		actAs("reviews");
		assertThat(step("publish", REVIEWER)).isEqualTo(302);
		assertThat(published()).isEqualTo("Corrected title");
		assertThat(this.database
			.sql("""
					select account from audit.change
					 where relation = 'registry.incident' and new_row ->> 'title' = 'Corrected title' and old_row ->> 'title' <> 'Corrected title'""")
			.query(String.class)
			.list()).as("the history names who wrote it").containsExactly("proposes");
		assertThat(proposals()).isZero();
	}

	@Test
	void whoProposedItDoesNotPublishWhereFourEyesAreDemanded() throws Exception {
		this.database.sql("update app.account set role = 'reviewer' where name = 'proposes'").update();
		UserRequestPostProcessor both = user("proposes").roles("VIEWER", "EDITOR", "REVIEWER");
		send(opened(both).type("title", "Corrected title"), both);
		assertThat(page("/review", both)).contains("It can be published by").doesNotContain("/review/publish");
		assertThat(step("publish", both)).isEqualTo(409);
		assertThat(published()).isNotEqualTo("Corrected title");
	}

	@Test
	void aProposalIsGivenBackWithACommentAndDiscarded() throws Exception {
		send(opened(EDITOR).type("title", "Corrected title").type("then", "offer"), EDITOR);
		assertThat(page("/review", REVIEWER)).contains("Waiting for review");
		this.mvc
			.perform(post("/incidents/" + this.code + "/review/give-back").param("comment", "Cite the second source.")
				.with(REVIEWER)
				.with(csrf()));
		assertThat(page("/review", EDITOR)).contains("Cite the second source.", "The reviews")
			.doesNotContain("Waiting for review");
		assertThat(step("discard", OTHER)).as("by somebody else").isEqualTo(409);
		assertThat(step("discard", EDITOR)).isEqualTo(302);
		assertThat(opened(EDITOR).field("title")).isEqualTo("Rally that a test tells of");
		assertThat(proposals()).isZero();
	}

	@Test
	void errorsAreToldWhenItIsProposedNotWhenItIsPublished() throws Exception {
		MvcResult refused = send(opened(EDITOR).type("date", "in June"), EDITOR);
		assertThat(refused.getResponse().getStatus()).isEqualTo(422);
		assertThat(refused.getResponse().getContentAsString()).contains("href=\"#date\"");
	}

	@Test
	void theSecondOfTwoWhoProposeSeesBoth() throws Exception {
		TypedForm first = opened(EDITOR);
		TypedForm second = opened(OTHER);
		send(first.type("title", "Title of the first"), EDITOR);
		MvcResult conflict = send(second.type("title", "Title of the second"), OTHER);
		assertThat(conflict.getResponse().getStatus()).isEqualTo(409);
		assertThat(conflict.getResponse().getContentAsString()).contains("Title of the first", "Title of the second");
		assertThat(send(TypedForm.in(conflict.getResponse().getContentAsString()), OTHER).getResponse().getStatus())
			.as("saved again")
			.isEqualTo(302);
		assertThat(opened(EDITOR).field("title")).isEqualTo("Title of the second");
	}

	@Test
	void aReviewOfANewIncidentShowsItsContent() throws Exception {
		String draft = new EnteredIncidents(this.mvc).enter(TypedForm.rally().type("title", "A rally nobody saw"));
		String page = this.mvc.perform(get("/incidents/" + draft + "/review").with(REVIEWER))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("A rally nobody saw", "Almaty", "Peaceful protest");
	}

	/** A restricted name in a proposal is seen as on any other page: it is recorded. */
	@Test
	void lookAtARestrictedNameInAProposalIsRecorded() throws Exception {
		this.database.sql("insert into registry.person (name, visibility) values ('Hidden Proposed', 'restricted')")
			.update();
		TypedForm form = opened(EDITOR).type("participants[0].actor", "Hidden Proposed")
			.type("participants[0].role", "participant");
		assertThat(send(form, EDITOR).getResponse().getStatus()).isEqualTo(302);
		int before = looks();
		assertThat(page("/review", OTHER)).contains("Hidden Proposed");
		assertThat(looks()).as("on the page of the review").isEqualTo(before + 1);
		assertThat(page("/edit", OTHER)).contains("Hidden Proposed");
		assertThat(looks()).as("in the form").isEqualTo(before + 2);
	}

	private int looks() {
		return this.database
			.sql("""
					select count(*) from audit.look where person_id in (select id from registry.person where name = 'Hidden Proposed')""")
			.query(Integer.class)
			.single();
	}

	private TypedForm opened(UserRequestPostProcessor who) throws Exception {
		return TypedForm.in(page("/edit", who));
	}

	private String page(String below, UserRequestPostProcessor who) throws Exception {
		return this.mvc.perform(get("/incidents/" + this.code + below).with(who))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private MvcResult send(TypedForm form, UserRequestPostProcessor who) throws Exception {
		return this.mvc.perform(post("/incidents/" + this.code + "/edit").params(form.sent()).with(who).with(csrf()))
			.andReturn();
	}

	private int step(String step, UserRequestPostProcessor who) throws Exception {
		return this.mvc.perform(post("/incidents/" + this.code + "/review/" + step).with(who).with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private String published() {
		return this.database.sql("select title from reporting.incident where code = :code")
			.param("code", this.code)
			.query(String.class)
			.single();
	}

	private int proposals() {
		return this.database.sql("select count(*) from app.proposal").query(Integer.class).single();
	}

	private void actAs(String account) {
		this.database.sql("select set_config('aigaq.account', :account, true)")
			.param("account", account)
			.query(String.class)
			.single();
	}

}
