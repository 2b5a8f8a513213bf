package org.aigaq.incident.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.actor.Actors;
import org.aigaq.draft.Drafts;
import org.aigaq.draft.ShownForm;
import org.aigaq.incident.form.Differences;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.review.IncidentForms.Known;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Changes to published incidents. A form of one is checked by saving it and taking that
 * back; it is kept as a part of the proposal, and saved once the proposal is published.
 */
@Service
public class ProposedChanges {

	/** Field that says which state of a proposed form its page shows. */
	public static final String SEEN = "proposal";

	private final Proposals proposals;

	private final ObjectProvider<IncidentForms> incidents;

	private final FourEyes fourEyes;

	private final ReviewComments comments;

	private final JdbcClient database;

	private final EntityManager entities;

	private final Actors actors;

	ProposedChanges(Proposals proposals, ObjectProvider<IncidentForms> incidents, FourEyes fourEyes,
			ReviewComments comments, JdbcClient database, EntityManager entities, Actors actors) {
		this.proposals = proposals;
		this.incidents = incidents;
		this.fourEyes = fourEyes;
		this.comments = comments;
		this.database = database;
		this.entities = entities;
		this.actors = actors;
	}

	/**
	 * Save a form of an incident: at once, or into the proposal where the incident is
	 * published.
	 * @param save saves it as if nothing were published
	 * @return whether it was proposed
	 * @throws FormRefused with the reasons, also when the proposed form was saved by
	 * somebody else meanwhile; nothing is saved
	 */
	@Transactional
	public boolean save(String code, HttpServletRequest request, IncidentForm form, String account, Runnable save) {
		Known incident = incidents().find(code);
		if (!incident.isPublished()) {
			save.run();
			return false;
		}
		SubmittedForm sent = new SubmittedForm(request.getParameterMap());
		String path = path(request);
		Optional<ProposedForm> before = this.proposals.form(incident.id(), path, sent.field(Drafts.FORM_KEY));
		if (before.isPresent() && !before.get().seen().equals(sent.field(SEEN))) {
			request.setAttribute(SEEN, before.get().seen());
			IncidentForm theirs = seen(path, before.get().submitted());
			throw new FormRefused(new BeanPropertyBindingResult(form, "form"), Differences.between(form, theirs));
		}
		tryOut(save);
		this.proposals.keep(incident.id(), path, sent.field(Drafts.FORM_KEY), sent, account);
		return true;
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** Save and take it back, so that errors are found as when it is published. */
	private void tryOut(Runnable save) {
		this.database.sql("savepoint proposal").update();
		save.run();
		this.entities.flush();
		this.entities.clear();
		this.database.sql("rollback to savepoint proposal").update();
	}

	/** The proposed form at the address of a request; empty: none is proposed. */
	@Transactional(readOnly = true)
	public Optional<IncidentForm> proposed(String code, HttpServletRequest request) {
		Known incident = incidents().find(code);
		return incident.isPublished() ? this.proposals.form(incident.id(), path(request), "").map((before) -> {
			request.setAttribute(SEEN, before.seen());
			return seen(before.path(), before.submitted());
		}) : Optional.empty();
	}

	/** Submit the proposal for review. */
	@Transactional
	public void submit(String code, String account) {
		Known incident = proposal(code);
		this.proposals.submit(incident.id(), account);
		this.comments.forget(incident.id());
	}

	/** Return the proposal to its editors with a comment. */
	@Transactional
	public void giveBack(String code, String comment, String account) {
		Known incident = proposal(code);
		this.proposals.submit(incident.id(), null);
		this.comments.keep(incident.id(), comment.strip(), account);
	}

	/** Discard the proposal; nothing that is published changes. */
	@Transactional
	public void discard(String code, String account, boolean byReviewer) {
		Known incident = proposal(code);
		IllegalStep.unless(byReviewer || writers(incident).contains(account), "proposal-other");
		this.proposals.delete(incident.id());
		this.comments.forget(incident.id());
	}

	/**
	 * Publish the proposal: save its forms, each in the name of who wrote it.
	 * @throws IllegalStep if the account may not publish it, or if a form does not fit
	 * what is published now
	 */
	@Transactional
	public void publish(String code, String account) {
		Known incident = proposal(code);
		Set<String> writers = writers(incident);
		if (this.fourEyes.forbid(writers, account)) {
			List<String> others = this.fourEyes.publishers(writers);
			throw others.isEmpty() ? new IllegalStep("own.nobody") : new IllegalStep("own", String.join(", ", others));
		}
		for (ProposedForm form : this.proposals.forms(incident.id())) {
			act(form.author());
			try {
				incidents().save(form.path(), form.submitted());
			}
			catch (FormRefused ex) {
				throw new IllegalStep("proposal-outdated", form.path());
			}
			this.entities.flush();
			this.entities.clear();
		}
		act(account);
		incidents().touch(code);
		this.proposals.delete(incident.id());
		this.comments.forget(incident.id());
	}

	/** The history names this account for what follows in the transaction. */
	private void act(String account) {
		this.database.sql("select set_config('aigaq.account', :account, true)")
			.param("account", account)
			.query(String.class)
			.single();
	}

	/** Who wrote or submitted a part of the proposal. */
	Set<String> writers(Known incident) {
		Set<String> writers = new TreeSet<>();
		this.proposals.forms(incident.id()).forEach((form) -> writers.add(form.author()));
		this.proposals.submittedBy(incident.id()).ifPresent(writers::add);
		return writers;
	}

	/** The form as it is shown; each restricted name in it is recorded as seen. */
	private IncidentForm seen(String path, SubmittedForm submitted) {
		IncidentForm form = incidents().read(path, submitted);
		this.actors.recordLookAt(FormContent.namesOfPersons(form), path);
		return form;
	}

	private Known proposal(String code) {
		Known incident = incidents().find(code);
		IllegalStep.unless(!this.proposals.forms(incident.id()).isEmpty(), "no-proposal");
		return incident;
	}

	private IncidentForms incidents() {
		return this.incidents.getObject();
	}

	/** Take one form out of the proposal. */
	@Transactional
	public void remove(String code, long form, String account, boolean byReviewer) {
		Known incident = proposal(code);
		ProposedForm removed = find(incident, form);
		IllegalStep.unless(byReviewer || removed.author().equals(account), "proposal-other");
		this.proposals.remove(removed);
		if (this.proposals.forms(incident.id()).isEmpty()) {
			this.proposals.delete(incident.id());
		}
	}

	private ProposedForm find(Known incident, long form) {
		return this.proposals.forms(incident.id())
			.stream()
			.filter((each) -> each.id() == form)
			.findFirst()
			.orElseThrow(() -> new IllegalStep("changed"));
	}

	/** A form of the proposal, to be changed. */
	@Transactional(readOnly = true)
	public ShownForm shown(String code, long form) {
		ProposedForm proposed = find(proposal(code), form);
		seen(proposed.path(), proposed.submitted());
		Map<String, String[]> fields = new TreeMap<>(proposed.fields());
		fields.put(SEEN, new String[] { proposed.seen() });
		fields.put("rows", new String[] { "" });
		return new ShownForm(proposed.path(), fields, "/incidents/" + code + "/review", "incident.proposal.shown",
				new Object[0], "draft.not-shown");
	}

	/** The state of the proposed form that the page of a request shows; empty: none. */
	public String seen() {
		HttpServletRequest request = (RequestContextHolder
			.getRequestAttributes() instanceof ServletRequestAttributes page) ? page.getRequest() : null;
		Object found = (request != null) ? request.getAttribute(SEEN) : null;
		String sent = (request != null) ? request.getParameter(SEEN) : null;
		return (found instanceof String seen) ? seen : (sent != null) ? sent : "";
	}

	/** How many forms are proposed for an incident. */
	@Transactional(readOnly = true)
	public int count(String code) {
		return this.proposals.forms(incidents().find(code).id()).size();
	}

	/** What the pages of the review show of an incident's proposal. */
	@Transactional
	public ReviewedProposal review(String code, String account) {
		Known incident = incidents().find(code);
		List<ProposedForm> forms = this.proposals.forms(incident.id());
		boolean own = this.fourEyes.forbid(writers(incident), account);
		return new ReviewedProposal(code, incident, forms.stream().map(this::changed).toList(),
				this.proposals.submittedBy(incident.id()).isPresent(), own,
				own ? this.fourEyes.publishers(writers(incident)) : List.of(),
				this.comments.find(incident.id()).orElse(null));
	}

	private ReviewedProposal.Changed changed(ProposedForm form) {
		Map<String, String> before = FormContent.of(incidents().saved(form.path()));
		return new ReviewedProposal.Changed(form.id(), form.path(), form.authorShown(), form.savedAt(),
				FormContent.changes(before, FormContent.of(seen(form.path(), form.submitted()))),
				form.submitted().field("other-person"));
	}

}
