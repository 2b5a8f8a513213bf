package org.aigaq.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.aigaq.shared.Words;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words which filters of a list are set; each can be taken off. */
@Component
public class Chips {

	private static final Map<String, String> VOCABULARIES = Map.of("type", "event_type", "status", "status", "topic",
			"topic", "group", "affected_group", "penalty", "penalty_kind", "measure", "measure");

	private static final List<String> ALONE = List.of("differ", "held");

	private final MessageSource messages;

	private final Words words;

	Chips(MessageSource messages, Words words) {
		this.messages = messages;
		this.words = words;
	}

	/**
	 * The filters that are set.
	 * @param kinds the vocabulary of the field kind; empty: there is none
	 */
	public List<Chip> of(IncidentFilter filter, String kinds) {
		List<Chip> chips = new ArrayList<>();
		Map<String, String> fields = filter.fields();
		for (String name : filter.narrowing()) {
			String value = fields.get(name);
			String vocabulary = name.equals("kind") ? kinds : VOCABULARIES.getOrDefault(name, "");
			boolean known = !vocabulary.isEmpty() && this.words.choices(vocabulary).containsKey(value);
			String label = message("search.chip." + name);
			chips.add(new Chip(name, ALONE.contains(name) ? label
					: label + ": " + (known ? this.words.label(vocabulary, value) : value)));
		}
		return chips;
	}

	/**
	 * Of the filters of an empty list those that alone leave nothing: without one of them
	 * there is something.
	 * @param hasAny whether the list of a filter has a row
	 */
	public List<Chip> emptying(IncidentFilter filter, String kinds, Predicate<IncidentFilter> hasAny) {
		return of(filter, kinds).stream().filter((chip) -> hasAny.test(filter.without(chip.name()))).toList();
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	/**
	 * A filter that is set.
	 *
	 * @param name of the field
	 * @param text what it limits the list to
	 */
	public record Chip(String name, String text) {
	}

}
