package org.aigaq.incident.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.aigaq.fact.FactType;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.shared.ListPage;

/**
 * The facts of one incident, for a page that shows sections of them; each is read when it
 * is drawn.
 *
 * @param list reads them
 * @param code the incident
 * @param filter what the section that is looked at is limited to
 */
public record FiguresOfIncident(FigureList list, String code, FigureFilter filter) {

	/** The section of the fact that a form is for. */
	public FigureSection sectionOf(IncidentForm form) {
		return form.facts().isEmpty() ? FigureSection.FIGURES : FigureSection.of(form.facts().get(0).sort());
	}

	/** The section of a type of fact. */
	public FigureSection sectionOf(String type) {
		return FactType.of(type).map(FigureSection::of).orElse(FigureSection.FIGURES);
	}

	/** The sums of parts to point out beside facts, by the code of the fact. */
	public Map<String, List<PartsOfFigure>> parts(List<String> facts) {
		return this.list.parts(facts).stream().collect(Collectors.groupingBy(PartsOfFigure::of));
	}

	public ListPage<FigureRow> in(FigureSection section) {
		return this.list.find(this.code, section, this.filter);
	}

	public int count(FigureSection section) {
		return this.list.count(this.code, section);
	}

}
