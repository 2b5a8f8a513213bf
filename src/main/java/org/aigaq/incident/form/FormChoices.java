package org.aigaq.incident.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.actor.ActorChoices;
import org.aigaq.actor.Actors;
import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.incident.count.CountReadBack;
import org.aigaq.incident.count.Wording;
import org.aigaq.reading.typed.ReadBack;
import org.aigaq.reading.typed.TermReadBack;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.place.PlaceChoices;
import org.aigaq.place.Places;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** The choices that the form offers: codes with their labels. */
@Component
public class FormChoices {

	private static final Pattern ROW = Pattern.compile("([a-z]+)\\[([0-9]+)\\]");

	/** The most names of the registers that are named beside a new one. */
	private static final int MOST_LIKELY = 5;

	/** Names are looked up where at most so many are new. */
	private static final int MOST_NEWCOMERS = 20;

	private final Words words;

	private final MessageSource messages;

	private final FactChoices facts;

	private final ActorChoices actors;

	private final TypedDates dates;

	private final CountReadBack counts;

	private final TermReadBack terms;

	private final Places places;

	private final PlaceChoices placeChoices;

	FormChoices(Words words, MessageSource messages, FactChoices facts, ActorChoices actors, Places places,
			PlaceChoices placeChoices, TypedDates dates, CountReadBack counts, TermReadBack terms) {
		this.words = words;
		this.messages = messages;
		this.facts = facts;
		this.actors = actors;
		this.dates = dates;
		this.counts = counts;
		this.terms = terms;
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

	/** The scopes that a fact that is not counted can have. */
	public Map<String, String> covers() {
		Map<String, String> covers = new LinkedHashMap<>();
		covers.put("", message("incident.covers.incident"));
		covers.put("general", message("incident.covers.general"));
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
	 * @param all how many names are new
	 */
	public @Nullable String hint(int all, IncidentForm.Newcomer newcomer) {
		List<String> likely = (all <= MOST_NEWCOMERS) ? likely(newcomer) : List.of();
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
	 * The facts that this one may be part of: those of its incident and of the waves
	 * above it.
	 * @param code the saved incident; {@code null}: it is new
	 */
	public Map<String, String> wholes(IncidentForm form, FactForm fact, @Nullable String code) {
		return this.facts.wholes(form, fact, code);
	}

	/**
	 * The choices of a field of this fact; {@code null}: it is a text field.
	 * @param code the saved incident; {@code null}: it is new
	 */
	public @Nullable Map<String, String> of(FactField field, IncidentForm form, FactForm fact, @Nullable String code) {
		String from = field.from();
		return (from == null) ? null
				: (field.shape() == Shape.FACT) ? this.facts.ofType(form, fact, from, code) : of(from);
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

	/** The label of a field in the list of errors, with the number of its fact or row. */
	public String label(String path) {
		Matcher row = ROW.matcher(path);
		String field = message("incident.field." + path.replaceFirst(".*[.\\[]([A-Za-z-]+)]?$", "$1"));
		return row.lookingAt()
				? this.messages.getMessage("incident.row." + row.group(1),
						new Object[] { Integer.parseInt(row.group(2)) + 1, field }, LocaleContextHolder.getLocale())
				: field;
	}

	/** What stands beneath the date of the incident. */
	public ReadBack date(IncidentForm form) {
		return new FormDates(this.dates, form).say();
	}

	/** What stands beneath the own date of a fact, whose row has this path. */
	public ReadBack date(IncidentForm form, FactForm fact, String at) {
		return new FormDates(this.dates, form).say(fact, at);
	}

	/** What stands beneath a field with a day of a fact. */
	public ReadBack moment(IncidentForm form, FactForm fact, String typed, String field) {
		return new FormDates(this.dates, form).say(fact, typed, field);
	}

	/** What stands beneath the term of a penalty. */
	public ReadBack term(String typed, String field) {
		return this.terms.of(typed, field);
	}

	/** What stands beneath the number of a source, whose row has this path. */
	public ReadBack count(AssertionForm said, String at) {
		return this.counts.of(said.fields(), at);
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
