package org.aigaq.incident;

import java.util.List;
import java.util.function.Consumer;

import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.RestrictedNames.Found;
import org.aigaq.incident.review.FourEyes;
import org.aigaq.incident.review.IllegalStep;
import org.aigaq.incident.review.ReviewComments;

import org.springframework.dao.DataIntegrityViolationException;
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

	private final ReviewComments comments;

	Review(Incidents incidents, FourEyes fourEyes, RestrictedNames names, ReviewComments comments) {
		this.comments = comments;
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
				own ? this.fourEyes.publishers(incident.id()) : List.of(),
				incident.isNew() && this.incidents.isBy(incident.id(), account), incident.isNew());
	}

	/** Whether readers see it, so that a change to it is proposed. */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('EDITOR')")
	public boolean isPublished(String code) {
		return this.incidents.findByCode(code).orElseThrow(UnknownIncident::new).status() == Status.PUBLISHED;
	}

	/**
	 * The version of an incident as it is saved now.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('EDITOR')")
	public long version(String code) {
		return this.incidents.findByCode(code).orElseThrow(UnknownIncident::new).version();
	}

	/**
	 * Submit a draft for review.
	 * @throws IllegalStep unless it is a draft of this version
	 */
	@Transactional
	@PreAuthorize("hasRole('EDITOR')")
	public void offer(String code, long version) {
		this.comments.forget(step(code, version, Incident::offer).id());
	}

	/**
	 * Return an incident in review to its editor.
	 * @param comment what the editor is told; blank: nothing
	 * @throws IllegalStep unless it is in review and of this version
	 */
	@Transactional
	@PreAuthorize("hasRole('EDITOR')")
	public void giveBack(String code, long version, String comment, String account) {
		this.comments.keep(step(code, version, Incident::giveBack).id(), comment.strip(), account);
	}

	/**
	 * Publish it.
	 * @return its code, which is another if it is published for the first time
	 * @throws IllegalStep unless it is in review, of this version, has at least one
	 * supporting quote, and the account may publish it ({@link FourEyes})
	 * @throws NamesFound if a text says the name of a restricted person, and nobody
	 * confirmed that another person is meant
	 */
	@Transactional
	@PreAuthorize("hasRole('REVIEWER')")
	public String publish(String code, long version, String account) {
		Incident published = step(code, version, (incident) -> {
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
		return this.incidents.code(published.id());
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

	/**
	 * Delete an incident that was never published.
	 * @throws IllegalStep unless it is new, of this version, entered by this account or
	 * deleted by a reviewer, and holds no incidents
	 */
	@Transactional
	@PreAuthorize("hasRole('EDITOR')")
	public void delete(String code, long version, String account, boolean byReviewer) {
		Incident incident = this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		IllegalStep.unless(incident.isAt(version), "changed");
		IllegalStep.unless(incident.isNew(), "delete-published");
		IllegalStep.unless(byReviewer || this.incidents.isBy(incident.id(), account), "delete-other");
		IllegalStep.unless(this.incidents.children(incident.id()) == 0, "delete-wave");
		try {
			this.incidents.delete(incident);
			this.incidents.flush();
		}
		catch (OptimisticLockingFailureException ex) {
			throw new IllegalStep("changed");
		}
		catch (DataIntegrityViolationException ex) {
			throw new IllegalStep("delete-used");
		}
	}

	private Incident step(String code, long version, Consumer<Incident> step) {
		Incident incident = this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		if (!incident.isAt(version)) {
			throw new IllegalStep("changed");
		}
		step.accept(incident);
		try {
			return this.incidents.saveAndFlush(incident);
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
	 * @param mine whether the reader entered it and it was never published
	 * @param isNew whether it was never published
	 */
	record Standing(String code, String status, long version, boolean own, List<String> publishers, boolean mine,
			boolean isNew) {

	}

}
