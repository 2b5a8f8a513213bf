package org.aigaq.incident.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.aigaq.actor.Actors;
import org.aigaq.document.DocumentSearch;
import org.aigaq.place.Places;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests up to twenty names for what is typed into a field of the form. */
@Controller
class NameSuggestions {

	private static final int SHORTEST = 2;

	private final Places places;

	private final Actors actors;

	private final DocumentSearch documents;

	NameSuggestions(Places places, Actors actors, DocumentSearch documents) {
		this.places = places;
		this.actors = actors;
		this.documents = documents;
	}

	/**
	 * The options for what is typed so far. It is posted, because it may be a name, which
	 * no address holds.
	 * @param typed the one field that was sent, under any name
	 */
	@PostMapping("/incidents/names/{sort:places|persons|organisations|actors|documents}")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	public String suggest(@PathVariable String sort, @RequestParam Map<String, String> typed, Model model) {
		String text = FormInput.text(typed.entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals("_csrf"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(""));
		model.addAttribute("options", (text.length() < SHORTEST) ? Map.of() : options(sort, text));
		return "incident/names :: options";
	}

	private Map<String, String> options(String sort, String text) {
		Map<String, String> options = new LinkedHashMap<>();
		switch (sort) {
			case "places" -> put(options, text, this.places.suggest(text));
			case "organisations" -> put(options, text, this.actors.suggestOrganisations(text));
			case "persons" -> put(options, text, this.actors.suggestPersons(text, "/incidents/names"));
			case "documents" ->
				this.documents.suggest(text).forEach((found) -> options.put(found.code(), found.title()));
			default -> {
				put(options, text, this.actors.suggestOrganisations(text));
				put(options, text, this.actors.suggestPersons(text, "/incidents/names"));
			}
		}
		return options;
	}

	/**
	 * A name in another writing has what was typed as its label: browsers show only
	 * options whose name or label contains it.
	 */
	private static void put(Map<String, String> options, String typed, List<String> names) {
		names.forEach((name) -> options.put(name,
				name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)) ? "" : typed));
	}

}
