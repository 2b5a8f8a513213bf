package org.aigaq.incident;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.actor.RestrictedNames;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.review.IncidentForms;
import org.aigaq.incident.row.SavedForms;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of incidents, for the review. */
@Component
class FormsOfIncident implements IncidentForms {

	private static final Pattern PATH = Pattern.compile("/incidents/([^/]+)/edit");

	private final Incidents incidents;

	private final IncidentEditor editor;

	private final SavedForms saved;

	FormsOfIncident(Incidents incidents, IncidentEditor editor, SavedForms saved) {
		this.incidents = incidents;
		this.editor = editor;
		this.saved = saved;
	}

	@Override
	@Transactional(readOnly = true)
	public Known find(String code) {
		Incident incident = this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		return new Known(incident.id(), incident.status().code, incident.version());
	}

	@Override
	public IncidentForm saved(String path) {
		return this.editor.open(parts(path).group(1), true);
	}

	@Override
	public IncidentForm all(String code) {
		return this.saved.read(code).orElseThrow(UnknownIncident::new);
	}

	@Override
	public void save(String path, SubmittedForm form) {
		this.editor.change(parts(path).group(1), form.form(), true, form.field(RestrictedNames.CONFIRMATION));
	}

	@Override
	@Transactional
	public void touch(String code) {
		Incident incident = this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		incident.reviewed();
		this.incidents.saveAndFlush(incident);
	}

	private static Matcher parts(String path) {
		Matcher parts = PATH.matcher(path);
		if (!parts.matches()) {
			throw new UnknownIncident();
		}
		return parts;
	}

}
