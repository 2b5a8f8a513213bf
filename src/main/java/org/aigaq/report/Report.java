package org.aigaq.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * One of the reports.
 *
 * @param key its name in addresses
 * @param parameters what it takes
 * @param required those it cannot be printed without
 * @param formats how it comes
 * @param sections templates of its pages, in order
 * @param tables queries of its rows, in order; the first is the one of a CSV file
 */
public record Report(String key, Set<Parameter> parameters, Set<Parameter> required, Set<Format> formats,
		List<Section> sections, List<String> tables) {

	public boolean takes(Parameter parameter) {
		return this.parameters.contains(parameter);
	}

	public boolean needs(Parameter parameter) {
		return this.required.contains(parameter);
	}

	/**
	 * The format of this ending.
	 * @throws ResponseStatusException 404 where it does not come so
	 */
	public Format format(String extension) {
		return this.formats.stream()
			.filter((format) -> format.extension().equals(extension))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** The parts of the pages of a scope. */
	public List<Section> sections(Scope scope) {
		return this.sections.stream().filter((section) -> section.when().holds(scope)).toList();
	}

	/** Whether a template is among its sections. */
	public boolean shows(String template) {
		return this.sections.stream().anyMatch((section) -> section.template().equals(template));
	}

	/** Key of a text of it in the messages. */
	public String message(String text) {
		return "report." + this.key + "." + text;
	}

	/**
	 * A part of the pages.
	 *
	 * @param template its template, without folder and ending
	 * @param when whether a scope has it
	 * @param given what the template is given beside the scope
	 */
	public record Section(String template, When when, Map<String, Object> given) {

		static Section of(String template) {
			return new Section(template, When.ALWAYS, Map.of());
		}

		/** Figures of measures by city, month, day, group or kind. */
		static Section by(String template, String by, String... measures) {
			return new Section(template, When.ALWAYS, Map.of("by", by, "measures", measures));
		}

		Section when(When when) {
			return new Section(this.template, when, this.given);
		}

	}

	/** What a scope must be for a section. */
	public enum When {

		/** Any. */
		ALWAYS,
		/** Of one city. */
		OF_CITY,
		/** Of all cities. */
		OF_ALL;

		boolean holds(Scope scope) {
			return this == ALWAYS || (this == OF_CITY) == (scope.city() != null);
		}

	}

}
