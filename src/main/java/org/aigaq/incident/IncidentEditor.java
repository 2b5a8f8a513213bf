package org.aigaq.incident;

import java.util.List;
import java.util.Set;

import org.aigaq.incident.figure.FigureScopes;
import org.aigaq.incident.form.Differences;
import org.aigaq.incident.form.FormCheck;
import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.NameLookup;
import org.aigaq.incident.form.RegisterLookup;
import org.aigaq.incident.row.FormRows;
import org.aigaq.incident.row.NamesInForm;
import org.aigaq.incident.row.SavedForms;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Saves the form of an incident: either all of it, or nothing, with an error at each
 * wrong field. Facts that are not in the form stay as they are; {@link FigureEditor}
 * saves one of them alone.
 */
@Service
class IncidentEditor {

	private final Incidents incidents;

	private final SavedForms saved;

	private final RegisterLookup register;

	private final FormRows rows;

	private final NamesInForm restricted;

	private final FigureScopes scopes;

	IncidentEditor(Incidents incidents, SavedForms saved, RegisterLookup register, FormRows rows,
			NamesInForm restricted, FigureScopes scopes) {
		this.incidents = incidents;
		this.saved = saved;
		this.register = register;
		this.rows = rows;
		this.restricted = restricted;
		this.scopes = scopes;
	}

	/**
	 * Enter a new incident, as a draft.
	 * @return its code
	 * @throws FormRefused with the reasons; nothing is saved
	 */
	@Transactional
	String enter(IncidentForm form) {
		NameLookup names = check(form, Set.of());
		Incident incident = new Incident(this.incidents.nextDraftCode(), form.title(), form.eventType());
		write(incident, this.scopes.settled(form, null), names);
		return incident.code();
	}

	/**
	 * Replace the saved incident with the content of the form.
	 * @param mayEditPublished whether the account may change a published incident
	 * @param otherPerson why names of restricted persons in its texts mean other people;
	 * blank: nobody said so
	 * @throws FormRefused with the errors, also when another editor saved first; nothing
	 * is saved
	 * @throws IllegalStep when it may not be edited
	 */
	@Transactional
	void change(String code, IncidentForm form, boolean mayEditPublished, String otherPerson) {
		Incident incident = editable(code, mayEditPublished);
		IncidentForm before = this.saved.readAlone(code).orElseThrow(UnknownIncident::new);
		if (!form.version().equals(before.version())) {
			IncidentForm joined = form.over(before);
			throw new FormRefused(new BeanPropertyBindingResult(joined, "form"), Differences.between(joined, before));
		}
		NameLookup names = check(form, this.register.factsOf(code));
		List<String> facts = write(incident, this.scopes.settled(form, code), names);
		if (incident.status() == Status.PUBLISHED) {
			this.restricted.requireNoneIn(code, form, facts, otherPerson);
		}
	}

	/**
	 * The saved incident as a form without its facts, for editing.
	 * @throws IllegalStep when it may not be edited
	 */
	@Transactional
	IncidentForm open(String code, boolean mayEditPublished) {
		editable(code, mayEditPublished);
		return this.saved.readAlone(code).orElseThrow(UnknownIncident::new);
	}

	private Incident editable(String code, boolean mayEditPublished) {
		Incident incident = this.incidents.lock(code).orElseThrow(UnknownIncident::new);
		incident.requireEditable(mayEditPublished);
		return incident;
	}

	private NameLookup check(IncidentForm form, Set<String> saved) {
		NameLookup names = this.register.add(form.newcomers());
		this.register.addPlaces(form.newcomers(), names);
		FormCheck check = new FormCheck(form, names, saved);
		BindingResult errors = check.errors();
		if (!form.parent().isEmpty() && parent(form) == null) {
			errors.rejectValue("parent", "incident.error.unknown-incident");
		}
		if (errors.hasErrors()) {
			BindingResult extended = new BeanPropertyBindingResult(form.withNewcomers(check.unknown()), "form");
			extended.addAllErrors(errors);
			throw new FormRefused(extended);
		}
		return names;
	}

	/** Write the form; gives the code of each fact of the form. */
	private List<String> write(Incident incident, IncidentForm form, NameLookup names) {
		Incident parent = parent(form); // read before the entity changes: ADR 5
		incident.describe(form.title(), form.eventType(), FormInput.orNull(form.summary()), date(form));
		incident.classify(form.forms(), form.topics());
		incident.lieIn(parent);
		return this.rows.write(() -> this.incidents.saveAndFlush(incident).id(), form, names);
	}

	private @Nullable Incident parent(IncidentForm form) {
		return form.parent().isEmpty() ? null : this.incidents.findByCode(form.parent()).orElse(null);
	}

	private static @Nullable ApproximateDate date(IncidentForm form) {
		return form.date().isEmpty() ? null : ApproximateDate.parse(form.date());
	}

}
