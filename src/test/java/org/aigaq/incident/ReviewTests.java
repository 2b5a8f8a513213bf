package org.aigaq.incident;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.review.FourEyes;
import org.aigaq.incident.review.IllegalStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Transactional
@WithMockUser(username = "r", roles = { "VIEWER", "EDITOR", "REVIEWER" })
class ReviewTests {

	@Autowired
	Review review;

	@Autowired
	JdbcClient database;

	String code = "";

	@BeforeEach
	void enterADraft() {
		act("e");
		this.code = this.database
			.sql("""
					with new as (
					    insert into registry.incident (code, title, event_type)
					    values (registry.next_incident_code(2031), 'Rally under review', 'peaceful_protest') returning id, code
					), witness as (
					    insert into registry.incident_passage (incident_id, passage_id) select new.id, min(passage.id) from new, registry.passage group by 1
					)
					select code from new""")
			.query(String.class)
			.single();
	}

	@Test
	void publishedIncidentIsThereForReadersUntilItIsWithdrawn() {
		this.review.offer(this.code, 0);
		assertThat(readersSee()).isFalse();
		this.review.publish(this.code, 1, "r");
		assertThat(readersSee()).isTrue();
		this.review.withdraw(this.code, 2, "the document was retracted");
		assertThat(readersSee()).isFalse();
		assertThat(this.review.of(this.code, "r"))
			.isEqualTo(new Review.Standing(this.code, "withdrawn", 3, false, List.of(), false, false));
	}

	@Test
	void stepOfAVersionThatWasNotSeenIsRefused() {
		this.review.offer(this.code, 0);
		refuses("changed", () -> this.review.publish(this.code, 0, "r"));
		refuses("offer", () -> this.review.offer(this.code, 1));
	}

	@Test
	void nothingIsPublishedWithoutAWitness() {
		this.database.sql("delete from registry.incident_passage where incident_id = :id").param("id", id()).update();
		this.review.offer(this.code, 0);
		refuses("no-witness", () -> this.review.publish(this.code, 1, "r"));
	}

	@Test
	@WithMockUser(username = "e", roles = { "VIEWER", "EDITOR" })
	void editorsOfferButDoNotPublish() {
		this.review.offer(this.code, 0);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.review.publish(this.code, 1, "e"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.review.withdraw(this.code, 1, "a reason"));
	}

	@Test
	void whoEnteredOrOfferedDoesNotPublishOnceASecondMayReview() {
		act("o");
		this.review.offer(this.code, 0);
		this.database.sql("update app.account set enabled = false where name <> 'admin'").update();
		assertThat(forbidden("auto", "e")).as("while one alone may review").isFalse();
		this.database.sql("""
				insert into app.account (name, password_hash, role)
				values ('second-reviewer', '{noop}', 'reviewer')""").update();
		assertThat(forbidden("auto", "e")).as("who entered it").isTrue();
		assertThat(forbidden("auto", "o")).as("who offered it").isTrue();
		assertThat(forbidden("auto", "r")).isFalse();
		assertThat(forbidden("off", "e")).isFalse();
		refuses("own", () -> this.review.publish(this.code, 1, "o"));
	}

	@Test
	void fourEyesCanBeDemandedAlways() {
		this.database.sql("update app.account set enabled = false where name <> 'admin'").update();
		assertThat(forbidden("on", "e")).isTrue();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new FourEyes(this.database, "sometimes"));
	}

	private boolean forbidden(String demanded, String account) {
		return new FourEyes(this.database, demanded).forbid(id(), account);
	}

	private long id() {
		return this.database.sql("select id from registry.incident where code = :code")
			.param("code", this.code)
			.query(Long.class)
			.single();
	}

	private boolean readersSee() {
		return this.database.sql("select exists (select from reporting.incident where code = :code)")
			.param("code", this.code)
			.query(Boolean.class)
			.single();
	}

	private void act(String account) {
		this.database.sql("select set_config('aigaq.account', :account, true)")
			.param("account", account)
			.query(String.class)
			.single();
	}

	private static void refuses(String reason, Runnable step) {
		assertThatExceptionOfType(IllegalStep.class).isThrownBy(step::run)
			.extracting(IllegalStep::reason)
			.isEqualTo("incident.refused." + reason);
	}

}
