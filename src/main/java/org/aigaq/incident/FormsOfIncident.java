package org.aigaq.incident;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.actor.RestrictedNames;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.people.PeopleForm;
import org.aigaq.incident.review.IncidentForms;
import org.aigaq.incident.row.SavedForms;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of incidents, for the review. */
@Component
class FormsOfIncident implements IncidentForms {

	private static final Pattern PATH = Pattern
		.compile("/incidents/([^/]+)/(?:edit|figures/(?<figure>new|list|[^/]+(?=/edit))(?:/edit)?)");

	private static final String FIGURE = "figure";

	/** In the place of the code of a figure: it is new. */
	private static final String NEW = "new";

	/** In the place of the code of a figure: a list of new ones. */
	private static final String LIST = "list";

	private final Incidents incidents;

	private final IncidentEditor editor;

	private final FigureEditor figures;

	private final SavedForms saved;

	FormsOfIncident(Incidents incidents, IncidentEditor editor, FigureEditor figures, SavedForms saved) {
		this.incidents = incidents;
		this.editor = editor;
		this.figures = figures;
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
		Matcher parts = parts(path);
		String code = parts.group(1);
		String figure = parts.group(FIGURE);
		return (figure == null) ? this.saved.readAlone(code).orElseThrow(UnknownIncident::new)
				: this.saved.readFigure(code, figure).orElseGet(() -> IncidentForm.figure("", "", ""));
	}

	@Override
	public IncidentForm read(String path, SubmittedForm sent) {
		Matcher parts = parts(path);
		String figure = parts.group(FIGURE);
		return (figure == null) ? sent.form() : figure.equals(LIST) ? PeopleForm.of(sent).figures()
				: sent.form().figureOf(figure.equals(NEW) ? "" : figure, this.saved.parent(parts.group(1)));
	}

	@Override
	public IncidentForm all(String code) {
		return this.saved.read(code).orElseThrow(UnknownIncident::new);
	}

	@Override
	public void save(String path, SubmittedForm form) {
		Matcher parts = parts(path);
		String figure = parts.group(FIGURE);
		String otherPerson = form.field(RestrictedNames.CONFIRMATION);
		if (figure == null) {
			this.editor.change(parts.group(1), form.form(), true, otherPerson);
		}
		else if (figure.equals(LIST)) {
			add(parts.group(1), read(path, form), otherPerson);
		}
		else {
			this.figures.save(parts.group(1), figure.equals(NEW) ? "" : figure, read(path, form), true, otherPerson);
		}
	}

	@Override
	public void add(String code, IncidentForm figures, String otherPerson) {
		this.figures.add(code, figures, true, otherPerson);
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
