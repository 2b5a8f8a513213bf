package org.aigaq.incident.choosing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.aigaq.actor.ActorChoices;
import org.aigaq.actor.ActorChoices.ActorChoice;
import org.aigaq.document.DocumentSearch;
import org.aigaq.place.PlaceChoices;
import org.aigaq.place.PlaceChoices.PlaceChoice;
import org.aigaq.place.Places;
import org.aigaq.shared.Words;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Offers up to twenty records for what is typed into a field of a form. */
@Controller
class NameSuggestions {

	private static final String PLACE = "/incidents/names";

	private static final Set<String> SORTS = Set.of("places", "persons", "organisations", "actors", "documents",
			"incidents", "laws", "towns");

	private static final int SHORTEST = 2;

	private final PlaceChoices places;

	private final Places regions;

	private final ActorChoices actors;

	private final DocumentSearch documents;

	private final RecordChoices records;

	private final Words words;

	private final MessageSource messages;

	NameSuggestions(PlaceChoices places, Places regions, ActorChoices actors, DocumentSearch documents,
			RecordChoices records, Words words, MessageSource messages) {
		this.places = places;
		this.regions = regions;
		this.actors = actors;
		this.documents = documents;
		this.records = records;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * The entries for what is typed so far. It is posted, because it may be a name, which
	 * no address holds.
	 * @param typed the one field that was sent, under any name
	 */
	@PostMapping("/incidents/names/{sort:[a-z]+}")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	public String suggest(@PathVariable String sort, @RequestParam Map<String, String> typed, Model model) {
		String text = typed.entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals("_csrf"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("")
			.strip();
		if (!SORTS.contains(sort)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		boolean enough = text.length() >= SHORTEST;
		model.addAttribute("typed", text);
		model.addAttribute("choices", enough ? choices(sort, text) : List.of());
		model.addAttribute("kinds", enough ? kinds(sort) : Map.of());
		model.addAttribute("created", sort.equals("towns") ? "place" : sort.replaceFirst("s$", ""));
		return "incident/names :: choices";
	}

	private List<Choice> choices(String sort, String text) {
		return switch (sort) {
			case "places" -> this.places.find(text).stream().map(this::place).toList();
			case "towns" ->
				this.places.find(text).stream().filter((found) -> !found.region()).map(this::place).toList();
			case "organisations" -> this.actors.organisations(text).stream().map(this::actor).toList();
			case "persons" -> this.actors.persons(text, PLACE).stream().map(this::actor).toList();
			case "documents" -> this.documents.suggest(text)
				.stream()
				.map((found) -> new Choice(found.code(), "", found.code(), found.details()))
				.toList();
			case "incidents" -> this.records.incidents(text);
			case "laws" -> this.records.laws(text);
			case "actors" ->
				Stream.concat(this.actors.organisations(text).stream(), this.actors.persons(text, PLACE).stream())
					.map(this::actor)
					.toList();
			default -> List.of();
		};
	}

	/** What an earlier name has become, the kind of place, its district and region. */
	private Choice place(PlaceChoice place) {
		List<String> details = new ArrayList<>();
		if (!place.today()) {
			details.add(message("incident.choose.called-today", place.typed(), place.name()));
		}
		if (place.kind() != null) {
			details.add(this.words.label("place_kind", place.kind()));
		}
		Stream.of(place.district(), place.liesIn()).filter(Objects::nonNull).forEach(details::add);
		return new Choice(place.name(), place.key().toString(), place.name(), details);
	}

	private Choice actor(ActorChoice actor) {
		List<String> details = new ArrayList<>();
		details.add((actor.kind() != null) ? this.words.label("actor_kind", actor.kind())
				: message("incident.choose.person"));
		if (actor.role() != null) {
			details.add(actor.role());
		}
		if (actor.key().person()) {
			details.add(message("incident.choose.number", String.valueOf(actor.key().number())));
		}
		if (!actor.spellings().isEmpty()) {
			details.add(message("incident.choose.spellings", String.join(", ", actor.spellings())));
		}
		return new Choice(actor.name(), actor.key().toString(), actor.name(), details);
	}

	/**
	 * What a new name can be added as: code and label, of a place its region; empty: it
	 * cannot be added here.
	 */
	private Map<String, String> kinds(String sort) {
		Map<String, String> kinds = new LinkedHashMap<>();
		if (List.of("actors", "organisations").contains(sort)) {
			kinds.putAll(this.words.choices("actor_kind"));
			kinds.remove("person");
		}
		if (List.of("actors", "persons").contains(sort)) {
			kinds.put("person", message("incident.newcomer.person"));
		}
		if (List.of("places", "towns").contains(sort)) {
			return this.regions.regionNames();
		}
		return sort.equals("documents") ? this.words.choices("document_kind") : kinds;
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
