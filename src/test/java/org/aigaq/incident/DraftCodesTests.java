package org.aigaq.incident;

import java.util.List;

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

/** A draft has a provisional code, can be deleted, and gets its code when published. */
@DatabaseTest
@Transactional
class DraftCodesTests {

	private static final UserRequestPostProcessor VIEWER = IncidentPagesTests.VIEWER;

	private static final UserRequestPostProcessor EDITOR = IncidentPagesTests.EDITOR;

	private static final UserRequestPostProcessor OTHER = user("e2").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor REVIEWER = IncidentPagesTests.REVIEWER;

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void signIn() { // the transaction of the test began before the sign-in
		actAs("e");
	}

	@Test
	void itsCodeIsFinalOncePublishedAndTheOldAddressLeadsToIt() throws Exception {
		String draft = enter(rally().type("date", "2018-05-17"));
		assertThat(draft).matches("DRAFT-[0-9]{4,}");
		step(draft, "offer", EDITOR);
		actAs("r");
		String published = code(step(draft, "publish", REVIEWER));
		assertThat(published).matches("KZ-2018-[1-9][0-9]{3}");
		assertThat(this.database.sql(
				"select fact.code from registry.fact join registry.incident on incident.id = incident_id where incident.code = :code")
			.param("code", published)
			.query(String.class)
			.list()).containsExactly(published + "-F01");
		for (UserRequestPostProcessor reader : new UserRequestPostProcessor[] { VIEWER, EDITOR }) {
			assertThat(location("/incidents/" + draft, reader)).isEqualTo("/incidents/" + published);
		}
		assertThat(location("/incidents/" + draft + "/edit", EDITOR)).isEqualTo("/incidents/" + published + "/edit");
		assertThat(this.mvc.perform(post("/incidents/" + draft + "/edit?rows").with(EDITOR).with(csrf()))
			.andReturn()
			.getResponse()
			.getForwardedUrl()).as("a form that was open meanwhile").isEqualTo("/incidents/" + published + "/edit");
	}

	@Test
	void theAddressOfADraftInAnEarlierDatabaseLeadsToIt() throws Exception {
		String draft = enter(rally());
		this.database.sql(
				"insert into registry.incident_former_code (code, incident_id) select 'KZ-2026-9001', id from registry.incident where code = :code")
			.param("code", draft)
			.update();
		assertThat(location("/incidents/KZ-2026-9001", EDITOR)).isEqualTo("/incidents/" + draft);
	}

	@Test
	void aFormerCodeTellsAReaderNothingOfWhatIsWithdrawn() throws Exception {
		String draft = enter(rally());
		step(draft, "offer", EDITOR);
		actAs("r");
		String published = code(step(draft, "publish", REVIEWER));
		step(published, "withdraw", REVIEWER);
		assertThat(this.mvc.perform(get("/incidents/" + draft).with(VIEWER)).andReturn().getResponse().getStatus())
			.isEqualTo(404);
	}

	@Test
	void whatIsWithdrawnIsCorrectedAndPublishedAgainUnderItsCode() throws Exception {
		String draft = enter(rally());
		step(draft, "offer", EDITOR);
		actAs("r");
		String published = code(step(draft, "publish", REVIEWER));
		step(published, "withdraw", REVIEWER);
		actAs("e");
		TypedForm form = TypedForm.in(this.mvc.perform(get("/incidents/" + published + "/edit").with(EDITOR))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(
				send("/incidents/" + published + "/edit", form.type("title", "Corrected").type("then", "offer"), EDITOR)
					.getResponse()
					.getStatus())
			.isEqualTo(302);
		actAs("r");
		assertThat(code(step(published, "publish", REVIEWER))).isEqualTo(published);
		assertThat(this.database.sql("select title from reporting.incident where code = :code")
			.param("code", published)
			.query(String.class)
			.single()).isEqualTo("Corrected");
	}

	@Test
	void anUndatedDraftIsKeptAndNotPublished() throws Exception {
		String draft = enter(rally().type("date", ""));
		step(draft, "offer", EDITOR);
		actAs("r");
		MvcResult refused = step(draft, "publish", REVIEWER);
		assertThat(refused.getResponse().getStatus()).isEqualTo(409);
		assertThat(refused.getResponse().getContentAsString()).contains("It has no date");
	}

	@Test
	void submitForReviewSavesWhatStandsInTheForm() throws Exception {
		String draft = enter(rally().type("then", "offer"));
		assertThat(status(draft)).isEqualTo("in_review");
		step(draft, "give-back", EDITOR);
		TypedForm form = TypedForm.in(this.mvc.perform(get("/incidents/" + draft + "/edit").with(EDITOR))
			.andReturn()
			.getResponse()
			.getContentAsString());
		send("/incidents/" + draft + "/edit", form.type("title", "Typed last").type("then", "offer"), EDITOR);
		assertThat(status(draft)).isEqualTo("in_review");
		assertThat(this.database.sql("select title from registry.incident where code = :code")
			.param("code", draft)
			.query(String.class)
			.single()).isEqualTo("Typed last");
	}

	@Test
	void aDraftIsDeletedByItsAuthorOrAReviewerAndNobodyElse() throws Exception {
		String own = enter(rally());
		assertThat(
				this.mvc.perform(get("/incidents/" + own).with(EDITOR)).andReturn().getResponse().getContentAsString())
			.contains("/incidents/" + own + "/delete");
		assertThat(
				this.mvc.perform(get("/incidents/" + own).with(OTHER)).andReturn().getResponse().getContentAsString())
			.doesNotContain("/incidents/" + own + "/delete");
		assertThat(step(own, "delete", OTHER).getResponse().getStatus()).isEqualTo(409);
		assertThat(step(own, "delete", EDITOR).getResponse().getStatus()).isEqualTo(302);
		assertThat(exists(own)).isFalse();
		String others = enter(rally());
		assertThat(step(others, "delete", REVIEWER).getResponse().getStatus()).isEqualTo(302);
		assertThat(exists(others)).isFalse();
	}

	@Test
	void whatWasPublishedOrHoldsIncidentsIsNotDeleted() throws Exception {
		String wave = enter(rally());
		enter(rally().type("parent", wave));
		assertThat(step(wave, "delete", EDITOR).getResponse().getContentAsString()).contains("belong to it");
		step(wave, "offer", EDITOR);
		actAs("r");
		String published = code(step(wave, "publish", REVIEWER));
		step(published, "withdraw", REVIEWER);
		assertThat(step(published, "delete", REVIEWER).getResponse().getStatus()).isEqualTo(409);
		assertThat(exists(published)).isTrue();
	}

	private static TypedForm rally() {
		return TypedForm.rally()
			.detention(0, "detained in the square", "exact", "40")
			.type("facts[0].covers", "whole")
			.type("facts[0].assertions[0].words", "official information");
	}

	private String enter(TypedForm form) throws Exception {
		MvcResult result = send("/incidents/new", form, EDITOR);
		if (result.getResponse().getStatus() == 422) { // the document is new
			result = send("/incidents/new",
					TypedForm.in(result.getResponse().getContentAsString()).type("then", then(form)), EDITOR);
		}
		return code(result);
	}

	private static String then(TypedForm form) {
		return form.sent().getOrDefault("then", List.of("")).get(0);
	}

	private MvcResult send(String address, TypedForm form, UserRequestPostProcessor who) throws Exception {
		return this.mvc.perform(post(address).params(form.sent()).with(who).with(csrf())).andReturn();
	}

	private MvcResult step(String code, String step, UserRequestPostProcessor who) throws Exception {
		long version = this.database.sql("select version from registry.incident where code = :code")
			.param("code", code)
			.query(Long.class)
			.single();
		return this.mvc
			.perform(post("/incidents/" + code + "/" + step).param("version", String.valueOf(version))
				.param("reason", "a mistake")
				.with(who)
				.with(csrf()))
			.andReturn();
	}

	private static String code(MvcResult result) {
		String address = result.getResponse().getRedirectedUrl();
		assertThat(address).as(result.getResponse().getStatus() + "").isNotNull();
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private String location(String address, UserRequestPostProcessor who) throws Exception {
		return String.valueOf(this.mvc.perform(get(address).with(who)).andReturn().getResponse().getRedirectedUrl());
	}

	private String status(String code) {
		return this.database.sql("select status from registry.incident where code = :code")
			.param("code", code)
			.query(String.class)
			.single();
	}

	private boolean exists(String code) {
		return this.database.sql("select exists (select from registry.incident where code = :code)")
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

	private void actAs(String account) {
		this.database.sql("select set_config('aigaq.account', :account, true)")
			.param("account", account)
			.query(String.class)
			.single();
	}

}
