package org.aigaq.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.aigaq.actor.Actors;
import org.aigaq.actor.Actors.Known;
import org.aigaq.place.Places;
import org.aigaq.reading.Proposal.Name;
import org.aigaq.reading.Proposal.Sort;
import org.aigaq.reading.line.JoinedText;
import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Suggests values from a selected text: by rules, and by names in the registers. */
@Service
public class Readings {

	private final Places places;

	private final Actors actors;

	private final Reader reader;

	Readings(Places places, Actors actors, Reader reader) {
		this.places = places;
		this.actors = actors;
		this.reader = reader;
	}

	/**
	 * The suggestions for a text. A restricted person is suggested by number, to editors
	 * only, and recorded as seen.
	 * @param year the year of the incident; {@code null}: unknown
	 * @param published the date of the document as it is given; {@code null}: unknown
	 * @param page the page where they are shown
	 */
	public List<Proposal> of(String selected, @Nullable Integer year, @Nullable String published, String page) {
		List<Proposal> proposals = new ArrayList<>(RuleReading.of(selected, year, published));
		String words = JoinedText.of(selected);
		Set<String> beginnings = NameForms.beginnings(words);
		proposals.addAll(cities(words, beginnings));
		proposals.addAll(organisations(words, beginnings));
		if (this.reader.isEditor()) {
			proposals.addAll(persons(words, beginnings, page));
		}
		return proposals;
	}

	/**
	 * The places, organisations and persons made public that a text names; a restricted
	 * person is left out, so that nothing has to be recorded as seen.
	 */
	public List<Name> names(String text) {
		String words = JoinedText.of(text);
		Set<String> beginnings = NameForms.beginnings(words);
		List<Proposal> names = new ArrayList<>(cities(words, beginnings));
		names.addAll(organisations(words, beginnings));
		if (this.reader.isEditor()) {
			names.addAll(named(this.actors.personsBeginning(beginnings, NameForms.BEGINNING)
				.stream()
				.filter((person) -> !person.restricted())
				.toList(), words, Sort.PERSON));
		}
		return names.stream().map(Name.class::cast).toList();
	}

	private List<Proposal> cities(String words, Set<String> beginnings) {
		return named(this.places.beginning(beginnings, NameForms.BEGINNING)
			.stream()
			.map((city) -> new Known(0, city.name(), false, city.shown()))
			.toList(), words, Sort.CITY);
	}

	private List<Proposal> organisations(String words, Set<String> beginnings) {
		return named(this.actors.organisationsBeginning(beginnings, NameForms.BEGINNING), words, Sort.ORGANISATION);
	}

	private List<Proposal> persons(String words, Set<String> beginnings, String page) {
		List<Known> known = this.actors.personsBeginning(beginnings, NameForms.BEGINNING)
			.stream()
			.filter((person) -> NameForms.find(person.name(), words) != null)
			.toList();
		this.actors.recordLook(known.stream().filter(Known::restricted).map(Known::id).distinct().toList(), page);
		return named(known, words, Sort.PERSON);
	}

	/** One suggestion for each name, under the name that may be shown. */
	private static List<Proposal> named(List<Known> known, String words, Sort sort) {
		Map<String, Proposal> proposals = new LinkedHashMap<>();
		for (Known each : known) {
			String found = NameForms.find(each.name(), words);
			if (found != null) {
				proposals.putIfAbsent(each.shown(), new Name(sort, each.shown(), found));
			}
		}
		return List.copyOf(proposals.values());
	}

}
