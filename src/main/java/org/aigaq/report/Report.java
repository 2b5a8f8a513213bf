package org.aigaq.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A report of the catalogue.
 *
 * @param key its name in addresses
 * @param parameters its parameters
 * @param required those of its parameters that are required
 * @param formats its file formats
 * @param sections templates of its pages, in order
 * @param tables queries of its tables, in order; the first is the CSV file
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
	 * The format with this file extension.
	 * @throws ResponseStatusException 404 if the report does not have it
	 */
	public Format format(String extension) {
		return this.formats.stream()
			.filter((format) -> format.extension().equals(extension))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** The sections of its pages for a scope. */
	public List<Section> sections(Scope scope) {
		return this.sections.stream().filter((section) -> section.when().holds(scope)).toList();
	}

	/** Whether one of its sections has this template. */
	public boolean shows(String template) {
		return this.sections.stream().anyMatch((section) -> section.template().equals(template));
	}

	/** Key of one of its texts in the messages. */
	public String message(String text) {
		return "report." + this.key + "." + text;
	}

	/**
	 * A section of the pages.
	 *
	 * @param template its template, without folder and extension
	 * @param when the scopes that have this section
	 * @param certain whether it shows what is surely in the period, else what is only
	 * possibly in it
	 * @param given parameters of the template in addition to the scope
	 */
	public record Section(String template, When when, boolean certain, Map<String, Object> given) {

		static Section of(String template) {
			return new Section(template, When.ALWAYS, true, Map.of());
		}

		/** A breakdown of measures by city, month, day, group or kind. */
		static Section by(String template, String by, String... measures) {
			return new Section(template, When.ALWAYS, true, Map.of("by", by, "measures", measures));
		}

		Section when(When when) {
			return new Section(this.template, when, this.certain, this.given);
		}

		/** Whether it breaks figures down, so that their total stands beside it. */
		public boolean isBreakdown() {
			return this.given.containsKey("by");
		}

		/** The same for what is only possibly in the period; without rows it is empty. */
		Section uncertain() {
			return new Section(this.template, this.when, false, this.given);
		}

	}

	/** The scopes that have a section. */
	public enum When {

		/** Every scope. */
		ALWAYS,
		/** A scope of one city. */
		OF_CITY,
		/** A scope of all cities. */
		OF_ALL;

		boolean holds(Scope scope) {
			return this == ALWAYS || (this == OF_CITY) == (scope.city() != null);
		}

	}

}
