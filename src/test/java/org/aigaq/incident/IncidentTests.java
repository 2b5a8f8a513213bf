package org.aigaq.incident;

import org.aigaq.incident.review.IllegalStep;
import org.aigaq.shared.ApproximateDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class IncidentTests {

	private final Incident incident = new Incident("KZ-2019-1001", "Rally in the square", "peaceful_protest");

	@Test
	void goesFromDraftToPublishedToWithdrawn() {
		assertThat(this.incident.status()).isEqualTo(Status.DRAFT);
		this.incident.offer();
		assertThat(this.incident.status()).isEqualTo(Status.IN_REVIEW);
		this.incident.publish(1);
		assertThat(this.incident.status()).isEqualTo(Status.PUBLISHED);
		this.incident.withdraw("the witness took it back");
		assertThat(this.incident.status()).isEqualTo(Status.WITHDRAWN);
	}

	@Test
	void goesBackToDraftFromReviewOnly() {
		refuses("give-back", this.incident::giveBack);
		this.incident.offer();
		this.incident.giveBack();
		assertThat(this.incident.status()).isEqualTo(Status.DRAFT);
		this.incident.offer();
		this.incident.publish(1);
		refuses("give-back", this.incident::giveBack);
	}

	@Test
	void refusesStepsOutOfTurn() {
		refuses("publish", () -> this.incident.publish(1));
		refuses("withdraw", () -> this.incident.withdraw("a reason"));
		this.incident.offer();
		refuses("offer", this.incident::offer);
		refuses("withdraw", () -> this.incident.withdraw("a reason"));
	}

	@Test
	void isNotPublishedWithoutAWitness() {
		this.incident.offer();
		refuses("no-witness", () -> this.incident.publish(0));
		assertThat(this.incident.status()).isEqualTo(Status.IN_REVIEW);
	}

	@Test
	void isNotPublishedForTheFirstTimeWithoutADate() {
		Incident undated = new Incident("DRAFT-1001", "Rally in the square", "peaceful_protest");
		undated.offer();
		refuses("undated", () -> undated.publish(1));
		undated.describe("Rally in the square", "peaceful_protest", null, ApproximateDate.parse("2019-06"));
		undated.publish(1);
		assertThat(undated.status()).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void isNotWithdrawnWithoutAReason() {
		this.incident.offer();
		this.incident.publish(1);
		refuses("no-reason", () -> this.incident.withdraw("  "));
	}

	@Test
	void onlyReviewersEditWhatIsPublishedAndWhatIsWithdrawnIsCorrected() {
		assertThatNoException().isThrownBy(() -> this.incident.requireEditable(false));
		this.incident.offer();
		assertThatNoException().isThrownBy(() -> this.incident.requireEditable(false));
		this.incident.publish(1);
		refuses("edit-published", () -> this.incident.requireEditable(false));
		assertThatNoException().isThrownBy(() -> this.incident.requireEditable(true));
		this.incident.withdraw("a reason");
		assertThatNoException().isThrownBy(() -> this.incident.requireEditable(false));
		this.incident.offer();
		this.incident.publish(1);
		assertThat(this.incident.status()).isEqualTo(Status.PUBLISHED);
	}

	private static void refuses(String reason, Runnable step) {
		assertThatExceptionOfType(IllegalStep.class).isThrownBy(step::run)
			.extracting(IllegalStep::reason)
			.isEqualTo("incident.refused." + reason);
	}

}
