package org.aigaq.incident.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.actor.ActorChoices;
import org.aigaq.actor.Actors;
import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.place.PlaceChoices;
import org.aigaq.place.Places;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The choices that the form offers: codes with their labels. */
@Component
public class FormChoices {

	private static final Pattern ROW = Pattern.compile("([a-z]+)\\[([0-9]+)\\]");

	/** The most facts that one fact can be put into: each is drawn for each fact. */
	private static final int MOST_FACTS = 50;

	/** The most names of the registers that are named beside a new one. */
	private static final int MOST_LIKELY = 5;

	/** Names are looked up where at most so many are new. */
	private static final int MOST_NEWCOMERS = 20;

	private final Words words;

	private final MessageSource messages;

	private final JdbcClient database;

	private final ActorChoices actors;

	private final Places places;

	private final PlaceChoices placeChoices;

	FormChoices(Words words, MessageSource messages, JdbcClient database, ActorChoices actors, Places places,
			PlaceChoices placeChoices) {
		this.words = words;
		this.messages = messages;
		this.database = database;
		this.actors = actors;
		this.places = places;
		this.placeChoices = placeChoices;
	}

	/** All terms of a vocabulary. */
	public Map<String, String> of(String vocabulary) {
		return this.words.choices(vocabulary);
	}

	/** The kinds of a type of fact. */
	public Map<String, String> kinds(FactType type) {
		return (type.vocabulary() != null) ? this.words.choices(type.vocabulary()) : Map.of();
	}

	/** The measures that a type of fact can count. */
	public Map<String, String> measures(FactType type) {
		Map<String, String> measures = new LinkedHashMap<>(this.words.choices("measure"));
		measures.keySet().retainAll(type.measures());
		return measures;
	}

	/** The scopes that a fact of this type can have within its incident. */
	public Map<String, String> covers(FactType type) {
		List<String> codes = type.counted() ? List.of("part", "whole", "general") : List.of("", "general");
		Map<String, String> covers = new LinkedHashMap<>();
		codes.forEach((code) -> covers.put(code, message("incident.covers." + (code.isEmpty() ? "incident" : code))));
		return covers;
	}

	/** The kinds that a new name can be added as; of a place, the regions. */
	public Map<String, String> newcomers(String sort) {
		if (sort.equals("place")) {
			return this.places.regionNames();
		}
		Map<String, String> kinds = new LinkedHashMap<>(
				this.words.choices(sort.equals("document") ? "document_kind" : "actor_kind"));
		if (sort.equals("person")) {
			kinds.keySet().retainAll(List.of("person"));
		}
		else if (sort.equals("organisation")) {
			kinds.remove("person");
		}
		kinds.computeIfPresent("person", (code, label) -> message("incident.newcomer.person"));
		return kinds;
	}

	/**
	 * What to look at before a new name is added: names of the registers that may be the
	 * same in another writing, and letters of two alphabets in one word; {@code null}:
	 * nothing.
	 */
	public @Nullable String hint(IncidentForm form, IncidentForm.Newcomer newcomer) {
		List<String> likely = (form.newcomers().size() <= MOST_NEWCOMERS) ? likely(newcomer) : List.of();
		List<String> hints = new ArrayList<>();
		if (!likely.isEmpty()) {
			hints.add(message("incident.newcomer.likely", String.join("; ", likely)));
		}
		if (Actors.mixesAlphabets(newcomer.name())) {
			hints.add(message("incident.newcomer.mixed"));
		}
		return hints.isEmpty() ? null : String.join(" ", hints);
	}

	private List<String> likely(IncidentForm.Newcomer newcomer) {
		List<String> likely = new ArrayList<>();
		if (List.of("organisation", "actor").contains(newcomer.sort())) {
			this.actors.organisations(newcomer.name()).forEach((found) -> likely.add(found.name()));
		}
		if (List.of("person", "actor").contains(newcomer.sort())) {
			this.actors.persons(newcomer.name(), "/incidents/names").forEach((found) -> likely.add(found.name()));
		}
		if (newcomer.isPlace()) {
			this.placeChoices.find(newcomer.name()).forEach((found) -> likely.add(found.name()));
		}
		return likely.stream().limit(MOST_LIKELY).toList();
	}

	/**
	 * The facts that this one may be part of: those of the form and of the waves above
	 * it.
	 */
	public Map<String, String> wholes(IncidentForm form, FactForm fact) {
		Map<String, String> wholes = own(form, fact, "");
		this.database
			.sql("""
					with recursive above (id, parent_id) as (
					    select id, parent_id from registry.incident where code = :parent
					    union
					    select incident.id, incident.parent_id from above join registry.incident on incident.id = above.parent_id
					)
					select fact.code, fact.description
					  from above
					  join registry.fact on fact.incident_id = above.id
					  join registry.measure on measure.code = :measure
					 where fact.covers <> 'general' and fact.measure in (measure.code, coalesce(measure.broader, measure.code))
					 order by fact.covers = 'whole' desc, fact.id limit :most""")
			.param("most", MOST_FACTS)
			.param("parent", form.parent())
			.param("measure", fact.measure())
			.query((row) -> {
				wholes.put(row.getString("code"), row.getString("code") + " · " + row.getString("description"));
			});
		return wholes;
	}

	/** The choices of a field of this fact; {@code null}: it is a text field. */
	public @Nullable Map<String, String> of(FactField field, IncidentForm form, FactForm fact) {
		String from = field.from();
		return (from == null) ? null : (field.shape() == Shape.FACT) ? own(form, fact, from) : of(from);
	}

	/** The label for leaving a choice open; {@code null}: there is nothing to choose. */
	public @Nullable String none(FactField field) {
		return (field.from() != null) ? message("incident.field." + field.name() + ".none") : null;
	}

	/** The label of the field for this type of fact. */
	public String label(FactType type, FactField field) {
		String label = "incident.field." + field.name();
		return this.messages.getMessage(
				new DefaultMessageSourceResolvable(new String[] { label + "." + type.code(), label }),
				LocaleContextHolder.getLocale());
	}

	/** The help line of a field; {@code null}: it has none. */
	public @Nullable String help(FactField field) {
		return (field.help() != null) ? message(field.help()) : null;
	}

	/** The types of fact that can be added. */
	public List<FactType> types() {
		return List.of(FactType.values());
	}

	private static Map<String, String> own(IncidentForm form, FactForm fact, String type) {
		return form.facts()
			.stream()
			.filter((other) -> !other.key().equals(fact.key()) && !other.gone() && other.counted())
			.filter((other) -> type.isEmpty() ? other.type().equals(fact.type()) : other.type().equals(type))
			.sorted(Comparator.comparing((other) -> !isLikely(other, fact))) // stable
			.limit(MOST_FACTS)
			.collect(Collectors.toMap(FactForm::key,
					(other) -> (other.id().isEmpty() ? "" : other.id() + " · ") + other.description(),
					(first, second) -> first, LinkedHashMap::new));
	}

	/**
	 * Whether the fact may well be the whole of another: it was chosen, or counts all.
	 */
	private static boolean isLikely(FactForm other, FactForm fact) {
		return other.key().equals(fact.partOf()) || fact.own().containsValue(other.key())
				|| other.covers().equals("whole");
	}

	/** The label of a field in the list of errors, with the number of its fact or row. */
	public String label(String path) {
		Matcher row = ROW.matcher(path);
		String field = message("incident.field." + path.replaceFirst(".*[.\\[]([A-Za-z-]+)]?$", "$1"));
		return row.lookingAt()
				? this.messages.getMessage("incident.row." + row.group(1),
						new Object[] { Integer.parseInt(row.group(2)) + 1, field }, LocaleContextHolder.getLocale())
				: field;
	}

	/** The date or range that was typed, in words; empty while it cannot be read. */
	public String date(String typed) {
		try {
			return typed.isEmpty() ? "" : this.words.date(typed);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	/**
	 * The number as its source words it; empty while precision and number do not fit
	 * together.
	 */
	public String range(AssertionForm said) {
		Wording.Count count = said.counted();
		Wording wording = (count != null) ? count.wording() : null;
		return (wording != null) ? this.words.count(count.low(), count.high(), wording.code()) : "";
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
