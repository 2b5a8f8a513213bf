package org.aigaq.incident.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.aigaq.actor.ActorKey;
import org.aigaq.document.Passages.Place;
import org.aigaq.place.PlaceKey;
import org.jspecify.annotations.Nullable;

/** Looks up the names of one form in the registers, each name once. */
public class NameLookup {

	private final RegisterLookup register;

	private final Map<String, List<Long>> found = new HashMap<>();

	/** The places that were added for the form, by name. */
	private final Map<String, PlaceKey> newPlaces = new HashMap<>();

	/** The new names of places that were not added, by row: the places of like name. */
	private final Map<Integer, String> refusedPlaces = new HashMap<>();

	private final Map<String, Who> added;

	private final List<Integer> asked;

	/**
	 * A lookup for one form.
	 * @param added the actors that were added for the form, by the key that stands beside
	 * their names
	 * @param asked the new names of the form that were not added because of a record of
	 * like name
	 */
	NameLookup(RegisterLookup register, Map<String, Who> added, List<Integer> asked) {
		this.register = register;
		this.added = added;
		this.asked = asked;
	}

	List<Integer> asked() {
		return this.asked;
	}

	List<Long> persons(Named person) {
		return isLookedUp(person) ? persons(person.name()) : chosen(person).persons();
	}

	List<Long> organisations(Named organisation) {
		return isLookedUp(organisation) ? organisations(organisation.name()) : chosen(organisation).organisations();
	}

	/** Whether no key was chosen, or that of a new name that was not added. */
	private boolean isLookedUp(Named actor) {
		return actor.key().isEmpty() || (actor.key().startsWith("n") && !this.added.containsKey(actor.key()));
	}

	private List<Long> persons(String name) {
		return find("person", name, this.register.actors()::persons);
	}

	private List<Long> organisations(String name) {
		return find("organisation", name, this.register.actors()::organisations);
	}

	/** The actor with the key that was chosen; none, if it never had this name. */
	private Who chosen(Named actor) {
		Who added = this.added.get(actor.key());
		if (added != null) {
			return added;
		}
		Optional<ActorKey> key = ActorKey.of(actor.key());
		List<Long> found = find(actor.key(), actor.name(),
				(name) -> key.flatMap((read) -> this.register.actors().named(read, name)).stream().toList());
		boolean person = key.filter(ActorKey::person).isPresent();
		return new Who(person ? found : List.of(), person ? List.of() : found);
	}

	void addPlace(String name, PlaceKey key) {
		this.newPlaces.put(name, key);
	}

	void refusePlace(int row, String twins) {
		this.refusedPlaces.put(row, twins);
	}

	Map<Integer, String> refusedPlaces() {
		return this.refusedPlaces;
	}

	/** The chosen place; else the places of this name. */
	public List<Long> cities(Named place) {
		return isChosenPlace(place) ? chosenPlace(place).cities() : cities(place.name());
	}

	/**
	 * Whether its key counts, or it was added for the form. A key that begins with n is
	 * that of a new name, which is looked up where it was not added.
	 */
	private boolean isChosenPlace(Named place) {
		return this.newPlaces.containsKey(place.name()) || !(place.key().isEmpty() || place.key().startsWith("n"));
	}

	private List<Long> cities(String name) {
		return find("city", name, this.register.places()::cities);
	}

	/**
	 * The place or region with the key that was chosen; none, if it never had this name.
	 */
	private Where chosenPlace(Named place) {
		PlaceKey added = this.newPlaces.get(place.name());
		if (added != null) {
			return new Where(List.of(added.id()), List.of());
		}
		Optional<PlaceKey> key = PlaceKey.of(place.key());
		List<Long> found = find(place.key(), place.name(),
				(name) -> key.flatMap((read) -> this.register.places().named(read, name))
					.map(PlaceKey::id)
					.stream()
					.toList());
		boolean region = key.filter(PlaceKey::region).isPresent();
		return new Where(region ? List.of() : found, region ? found : List.of());
	}

	public List<Long> documents(String name) {
		return find("document", name, this.register.documents()::named);
	}

	/**
	 * The chosen place or region; else the places with this present name; if none, the
	 * regions; if none, the places that had it formerly.
	 */
	public Where where(Named place) {
		if (isChosenPlace(place)) {
			return chosenPlace(place);
		}
		String name = place.name();
		List<Long> cities = find("city today", name, this.register.places()::citiesOfToday);
		List<Long> regions = find("region", name, this.register.places()::regions);
		if (cities.isEmpty() && !regions.isEmpty()) {
			return new Where(List.of(), regions);
		}
		return new Where(cities.isEmpty() ? cities(name) : cities, List.of());
	}

	/** The chosen actor; else the organisations of this name; if none, the persons. */
	public Who who(Named actor) {
		if (!isLookedUp(actor)) {
			return chosen(actor);
		}
		List<Long> organisations = organisations(actor.name());
		return organisations.isEmpty() ? new Who(persons(actor.name()), List.of()) : new Who(List.of(), organisations);
	}

	/**
	 * Key of the message that says why the document has no such passage; empty if it has.
	 */
	Optional<String> fault(String document, Place place) {
		return this.register.passages().fault(documents(document).get(0), place);
	}

	/** The key of the passage. {@link FormCheck} must have found no error in it. */
	public long passage(PassageForm form) {
		return this.register.passages().at(documents(form.document()).get(0), form.place());
	}

	/**
	 * The key of the fact with this code, of any incident; {@code null} if there is none.
	 */
	public @Nullable Long fact(String code) {
		return one(find("fact", code, this.register::facts));
	}

	public @Nullable Long person(Named person) {
		return one(persons(person));
	}

	public @Nullable Long organisation(Named organisation) {
		return one(organisations(organisation));
	}

	private List<Long> find(String sort, String name, Function<String, List<Long>> look) {
		return name.isEmpty() ? List.of() : this.found.computeIfAbsent(sort + ":" + name, (key) -> look.apply(name));
	}

	private static @Nullable Long one(List<Long> ids) {
		return ids.isEmpty() ? null : ids.get(0);
	}

	/**
	 * The places that a name stands for.
	 *
	 * @param cities the cities of this name
	 * @param regions the regions, if it is not the name of a city
	 */
	public record Where(List<Long> cities, List<Long> regions) {

		int size() {
			return this.cities.size() + this.regions.size();
		}

		public @Nullable Long city() {
			return one(this.cities);
		}

		public @Nullable Long region() {
			return one(this.regions);
		}

	}

	/**
	 * The actors that a name stands for.
	 *
	 * @param persons the persons of this name, if it is not the name of an organisation
	 * @param organisations the organisations
	 */
	public record Who(List<Long> persons, List<Long> organisations) {

		int size() {
			return this.persons.size() + this.organisations.size();
		}

		public @Nullable Long person() {
			return one(this.persons);
		}

		public @Nullable Long organisation() {
			return one(this.organisations);
		}

	}

}
