package org.aigaq.incident;

import java.util.List;
import java.util.Map;

import org.aigaq.incident.figure.FigureOrder;
import org.aigaq.incident.figure.FigureScopes;
import org.aigaq.incident.form.Differences;
import org.aigaq.incident.form.FormCheck;
import org.aigaq.incident.form.FormDates;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.NameLookup;
import org.aigaq.incident.form.RegisterLookup;
import org.aigaq.incident.review.IllegalStep;
import org.aigaq.incident.row.FormRows;
import org.aigaq.incident.row.NamesInForm;
import org.aigaq.incident.row.SavedForms;
import org.aigaq.reading.typed.TypedDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Saves one fact of an incident with its assertions, and nothing else. Its form is that
 * of an incident with one fact and no other fields.
 */
@Service
class FigureEditor {

	private final Incidents incidents;

	private final SavedForms saved;

	private final RegisterLookup register;

	private final FormRows rows;

	private final NamesInForm restricted;

	private final TypedDates dates;

	private final FigureScopes scopes;

	private final FigureOrder order;

	FigureEditor(Incidents incidents, SavedForms saved, RegisterLookup register, FormRows rows, NamesInForm restricted,
			FigureScopes scopes, FigureOrder order, TypedDates dates) {
		this.order = order;
		this.incidents = incidents;
		this.saved = saved;
		this.register = register;
		this.rows = rows;
		this.restricted = restricted;
		this.dates = dates;
		this.scopes = scopes;
	}

	/**
	 * A saved fact as a form.
	 * @throws IllegalStep when the incident may not be edited
	 */
	@Transactional
	IncidentForm open(String code, String fact, boolean mayEditPublished) {
		editable(code, mayEditPublished);
		return this.saved.readFigure(code, fact).orElseThrow(UnknownIncident::new);
	}

	/**
	 * A form for a new fact of the incident, in the document that was cited last.
	 * @throws IllegalStep when the incident may not be edited
	 */
	@Transactional
	IncidentForm blank(String code, String type, boolean mayEditPublished) {
		Incident incident = editable(code, mayEditPublished);
		return IncidentForm.figure(type, this.saved.lastDocument(code), this.saved.parent(code)).on(incident.date());
	}

	/**
	 * Save a fact.
	 * @param fact its code; empty: it is new
	 * @param otherPerson why names of restricted persons in its texts mean other people;
	 * blank: nobody said so
	 * @return its code; empty: it was removed
	 * @throws FormRefused with the errors, also when another editor changed the same fact
	 * first; nothing is saved
	 * @throws IllegalStep when the incident may not be edited
	 */
	@Transactional
	String save(String code, String fact, IncidentForm form, boolean mayEditPublished, String otherPerson) {
		Incident incident = editable(code, mayEditPublished);
		if (!fact.isEmpty()) {
			requireUnchanged(code, fact, form);
		}
		NameLookup names = check(code, form);
		IncidentForm settled = this.scopes.settled(form, code);
		incident.changeFacts(); // after all queries: ADR 5
		String written = this.rows.writeFacts(() -> this.incidents.saveAndFlush(incident).id(), settled, names).get(0);
		if (incident.status() == Status.PUBLISHED && !written.isEmpty()) {
			this.restricted.requireNoneInFact(written, form, otherPerson);
		}
		return written;
	}

	/**
	 * Save new facts of one incident: all, or none.
	 * @param otherPerson why names of restricted persons in their texts mean other
	 * people; blank: nobody said so
	 * @return their codes
	 * @throws FormRefused with the errors; nothing is saved
	 * @throws IllegalStep when the incident may not be edited
	 */
	@Transactional
	List<String> add(String code, IncidentForm form, boolean mayEditPublished, String otherPerson) {
		Incident incident = editable(code, mayEditPublished);
		NameLookup names = check(code, form);
		IncidentForm settled = this.scopes.settled(form, code);
		incident.changeFacts(); // after all queries: ADR 5
		List<String> written = this.rows.writeFacts(() -> this.incidents.saveAndFlush(incident).id(), settled, names);
		if (incident.status() == Status.PUBLISHED) {
			this.restricted.requireNoneInFacts(code, written, form, otherPerson);
		}
		return written;
	}

	/**
	 * A new form with the content of a saved fact and its sources.
	 * @throws IllegalStep when the incident may not be edited
	 */
	@Transactional
	IncidentForm copy(String code, String fact, boolean mayEditPublished) {
		return open(code, fact, mayEditPublished).copied();
	}

	/**
	 * Let a fact change places with the one before or after it.
	 * @param byReviewer whether the account may publish: the order of a published
	 * incident changes at once
	 * @throws IllegalStep when the incident may not be edited
	 */
	@Transactional
	void move(String code, String fact, boolean up, boolean byReviewer) {
		Incident incident = editable(code, byReviewer);
		if (!this.register.factsOf(code).contains(fact)) {
			throw new UnknownIncident();
		}
		this.order.move(fact, up);
		incident.changeFacts();
		this.incidents.saveAndFlush(incident);
	}

	/**
	 * Bring back a fact that was deleted, as it was.
	 * @throws IllegalStep when the incident may not be edited, or is published, or what
	 * was entered since stands against it
	 */
	@Transactional
	void restore(String code, String fact) {
		Incident incident = editable(code, false);
		String problem = this.order.restore(incident.id(), fact);
		IllegalStep.unless(problem.isEmpty(), problem);
		incident.changeFacts();
		this.incidents.saveAndFlush(incident);
	}

	private Incident editable(String code, boolean mayEditPublished) {
		Incident incident = this.incidents.lock(code).orElseThrow(UnknownIncident::new);
		incident.requireEditable(mayEditPublished);
		return incident;
	}

	private void requireUnchanged(String code, String fact, IncidentForm form) {
		IncidentForm before = this.saved.readFigure(code, fact).orElse(IncidentForm.figure("", "", ""));
		if (!form.version().equals(before.version())) {
			IncidentForm joined = form.overFigure(before);
			Map<String, String> theirs = Differences.between(joined, before);
			throw new FormRefused(new BeanPropertyBindingResult(joined, "form"), theirs);
		}
	}

	private NameLookup check(String code, IncidentForm form) {
		NameLookup names = this.register.add(form.newcomers());
		this.register.addPlaces(form.newcomers(), names);
		FormCheck check = new FormCheck(form, names, this.register.factsOf(code), new FormDates(this.dates, form));
		BindingResult errors = check.figureErrors();
		if (errors.hasErrors()) {
			BindingResult extended = new BeanPropertyBindingResult(form.withNewcomers(check.unknown()), "form");
			extended.addAllErrors(errors);
			throw new FormRefused(extended);
		}
		return names;
	}

}
