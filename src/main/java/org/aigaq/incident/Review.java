package org.aigaq.incident;

import java.util.function.Consumer;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of an incident from draft to published, and back. Each step is taken of the
 * version that was seen, and refused with {@link IllegalStep} where it may not be taken.
 */
@Service
class Review {

	private final Incidents incidents;

	private final FourEyes fourEyes;

	Review(Incidents incidents, FourEyes fourEyes) {
		this.incidents = incidents;
		this.fourEyes = fourEyes;
	}

	/** Where an incident stands, for the buttons of the review. */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('EDITOR')")
	public Standing of(String code) {
		return this.incidents.findByCode(code)
			.map((incident) -> new Standing(code, incident.status().code, incident.version()))
			.orElseThrow(UnknownIncident::new);
	}

	/** Offer a draft for review. */
	@Transactional
	@PreAuthorize("hasRole('EDITOR')")
	public void offer(String code, long version) {
		step(code, version, Incident::offer);
	}

	/** Give an incident in review back to its editor. */
	@Transactional
	@PreAuthorize("hasRole('EDITOR')")
	public void giveBack(String code, long version) {
		step(code, version, Incident::giveBack);
	}

	/** Show it to readers. */
	@Transactional
	@PreAuthorize("hasRole('REVIEWER')")
	public void publish(String code, long version, String account) {
		step(code, version, (incident) -> {
			if (incident.status() == Status.IN_REVIEW && this.fourEyes.forbid(incident.id(), account)) {
				throw new IllegalStep("own");
			}
			incident.publish(this.incidents.witnesses(incident.id()));
		});
	}

	/** Take it back from readers, with a reason. */
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
	 * Where an incident stands.
	 *
	 * @param code its code
	 * @param status its status
	 * @param version the version that was seen
	 */
	record Standing(String code, String status, long version) {

	}

}
