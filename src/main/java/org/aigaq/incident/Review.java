package org.aigaq.incident;

import java.util.List;
import java.util.function.Consumer;

import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.RestrictedNames.Found;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of the review: submit, return to draft, publish, withdraw. Each is given the
 * version that the reader saw.
 */
@Service
class Review {

	private final Incidents incidents;

	private final FourEyes fourEyes;

	private final RestrictedNames names;

	Review(Incidents incidents, FourEyes fourEyes, RestrictedNames names) {
		this.incidents = incidents;
		this.fourEyes = fourEyes;
		this.names = names;
	}

	/**
	 * The status of an incident and who may publish it, for the buttons of the review.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('EDITOR')")
	public Standing of(String code, String account) {
		Incident incident = this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		boolean own = incident.status() == Status.IN_REVIEW && this.fourEyes.forbid(incident.id(), account);
		return new Standing(code, incident.status().code, incident.version(), own,
				own ? this.fourEyes.publishers(incident.id()) : List.of());
	}

	/**
	 * Submit a draft for review.
	 * @throws IllegalStep unless it is a draft of this version
	 */
	@Transactional
	@PreAuthorize("hasRole('EDITOR')")
	public void offer(String code, long version) {
		step(code, version, Incident::offer);
	}

	/**
	 * Return an incident in review to its editor.
	 * @throws IllegalStep unless it is in review and of this version
	 */
	@Transactional
	@PreAuthorize("hasRole('EDITOR')")
	public void giveBack(String code, long version) {
		step(code, version, Incident::giveBack);
	}

	/**
	 * Publish it.
	 * @throws IllegalStep unless it is in review, of this version, has at least one
	 * supporting quote, and the account may publish it ({@link FourEyes})
	 * @throws NamesFound if a text says the name of a restricted person, and nobody
	 * confirmed that another person is meant
	 */
	@Transactional
	@PreAuthorize("hasRole('REVIEWER')")
	public void publish(String code, long version, String account) {
		step(code, version, (incident) -> {
			if (incident.status() == Status.IN_REVIEW && this.fourEyes.forbid(incident.id(), account)) {
				throw own(incident);
			}
			List<Found> found = (incident.status() == Status.IN_REVIEW) ? this.names.inIncident(code) : List.of();
			if (!found.isEmpty()) {
				throw new NamesFound(code, found);
			}
			incident.publish(this.incidents.witnesses(incident.id()));
			this.fourEyes.demand();
		});
	}

	private IllegalStep own(Incident incident) {
		List<String> others = this.fourEyes.publishers(incident.id());
		return others.isEmpty() ? new IllegalStep("own.nobody") : new IllegalStep("own", String.join(", ", others));
	}

	/**
	 * Withdraw it from readers.
	 * @throws IllegalStep unless it is published and of this version, and there is a
	 * reason
	 */
	@Transactional
	@PreAuthorize("hasRole('REVIEWER')")
	public void withdraw(String code, long version, String reason) {
		step(code, version, (incident) -> incident.withdraw(reason));
	}

	private void step(String code, long version, Consumer<Incident> step) {
		Incident incident = this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		if (!incident.isAt(version)) {
			throw new IllegalStep("changed");
		}
		step.accept(incident);
		try {
			this.incidents.saveAndFlush(incident);
		}
		catch (OptimisticLockingFailureException ex) {
			throw new IllegalStep("changed");
		}
	}

	/**
	 * The status of an incident.
	 *
	 * @param code its code
	 * @param status its status
	 * @param version the version that was seen
	 * @param own whether the reader wrote a part of it, so that somebody else publishes
	 * it
	 * @param publishers who may publish it instead
	 */
	record Standing(String code, String status, long version, boolean own, List<String> publishers) {

	}

}
