package org.aigaq.incident.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.aigaq.actor.Actors;
import org.aigaq.actor.Twins;
import org.aigaq.document.DocumentSearch;
import org.aigaq.document.Passages;
import org.aigaq.incident.form.IncidentForm.Newcomer;
import org.aigaq.incident.form.NameLookup.Who;
import org.aigaq.place.PlaceKey;
import org.aigaq.place.Places;
import org.aigaq.place.Places.Twin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers that a form refers to: places, actors, documents and facts. */
@Component
public record RegisterLookup(JdbcClient database, Places places, Actors actors, DocumentSearch documents,
		Passages passages, Twins twins) {

	/** A lookup for the names of one form, to be used in one transaction. */
	public NameLookup names() {
		return new NameLookup(this, Map.of(), List.of());
	}

	List<Long> facts(String code) {
		return this.database.sql("select id from registry.fact where code = :code")
			.param("code", code)
			.query(Long.class)
			.list();
	}

	/** The codes of the facts of an incident. */
	public Set<String> factsOf(String code) {
		return Set.copyOf(this.database.sql("""
				select fact.code from registry.fact join registry.incident on incident.id = fact.incident_id
				 where incident.code = :code""").param("code", code).query(String.class).list());
	}

	/**
	 * Add the new names for which an editor chose a kind, unless they exist by now. Those
	 * of an unknown kind or that are too long are left out, and those of which a record
	 * of like name exists, until an editor says that it is another one: {@link FormCheck}
	 * reports them.
	 * @return a lookup that knows which keys of the form they have
	 */
	public NameLookup add(List<Newcomer> newcomers) {
		Map<String, Who> added = new HashMap<>();
		List<Integer> asked = new ArrayList<>();
		for (int i = 0; i < newcomers.size(); i++) {
			Newcomer newcomer = newcomers.get(i);
			if (newcomer.name().isEmpty() || newcomer.isTooLong() || !isKind(newcomer) || isKnown(newcomer)) {
				continue;
			}
			if (hasTwin(newcomer)) {
				asked.add(i);
			}
			else if (newcomer.isDocument()) {
				this.documents.add(newcomer.name(), newcomer.kind());
			}
			else {
				added.put(newcomer.key(), actor(newcomer));
			}
		}
		return new NameLookup(this, added, asked);
	}

	private Who actor(Newcomer newcomer) {
		return newcomer.isPerson() ? new Who(List.of(this.actors.addPerson(newcomer.name())), List.of())
				: new Who(List.of(), List.of(this.actors.addOrganisation(newcomer.name(), newcomer.kind())));
	}

	/** Whether its name leads to a record. A person of the same name may be another. */
	private boolean isKnown(Newcomer newcomer) {
		if (newcomer.isDocument()) {
			return !this.documents.named(newcomer.name()).isEmpty();
		}
		boolean another = newcomer.saysAnother() && !newcomer.key().isEmpty();
		return newcomer.isPerson() ? !another && !this.actors.persons(newcomer.name()).isEmpty()
				: !this.actors.organisations(newcomer.name()).isEmpty();
	}

	private boolean hasTwin(Newcomer newcomer) {
		if (newcomer.isDocument()) {
			return !newcomer.saysAnother() && this.documents.hasTwin(newcomer.name());
		}
		if (newcomer.isPerson()) {
			return !newcomer.saysAnother()
					&& !this.twins.ofPerson(List.of(newcomer.name()), null, "/incidents/names").isEmpty();
		}
		return this.actors.isOrganisationTaken(newcomer.name())
				|| (!newcomer.saysAnother() && !this.twins.ofOrganisation(List.of(newcomer.name()), null).isEmpty());
	}

	/**
	 * Add the new places for which an editor chose a region, unless a place of the region
	 * has a like name and no editor said that it is another one: {@link FormCheck}
	 * reports those.
	 * @param names the lookup that finds them from now on
	 */
	public void addPlaces(List<Newcomer> newcomers, NameLookup names) {
		Set<String> regions = newcomers.stream().anyMatch(Newcomer::isPlace) ? this.places.regionNames().keySet()
				: Set.of();
		for (int i = 0; i < newcomers.size(); i++) {
			Newcomer newcomer = newcomers.get(i);
			if (!newcomer.isPlace() || newcomer.name().isEmpty() || newcomer.isTooLong()
					|| !regions.contains(newcomer.kind())) {
				continue;
			}
			List<String> twins = this.places.twins(List.of(newcomer.name()), List.of(newcomer.kind()))
				.stream()
				.filter(Twin::sameRegion)
				.map(Twin::name)
				.toList();
			if (twins.isEmpty() || newcomer.saysAnother()) {
				names.addPlace(newcomer.name(), new PlaceKey(false, this.places.add(newcomer.name(), newcomer.kind())));
			}
			else {
				names.refusePlace(i, String.join(", ", twins));
			}
		}
	}

	private boolean isKind(Newcomer newcomer) {
		boolean document = newcomer.isDocument();
		return newcomer.isPerson() || this.database
			.sql("select exists (select from registry." + (document ? "document_kind" : "actor_kind")
					+ " where code = :kind)")
			.param("kind", newcomer.kind())
			.query(Boolean.class)
			.single();
	}

}
