package org.aigaq.incident.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * The form of an incident with its facts and assertions, as typed: every field is a text,
 * so that nothing typed is lost. A button adds a row by sending its first field, and
 * removes one by sending {@code removed=true}.
 */
public record IncidentForm(String version, String title, String summary, String eventType, String date,
		List<String> forms, List<String> topics, String parent, List<PlaceForm> places,
		List<ParticipantForm> participants, List<WitnessForm> witnesses, List<FactForm> facts,
		List<Newcomer> newcomers) {

	/** The most rows of each list. */
	public static final int MOST_ROWS = 200;

	/** The most sources of all facts together. */
	public static final int MOST_ASSERTIONS = 1_000;

	/** Rows above a limit that are still drawn, with an error. */
	private static final int MARGIN = 300;

	public IncidentForm {
		version = FormInput.text(version);
		title = FormInput.text(title);
		summary = FormInput.text(summary);
		eventType = FormInput.text(eventType);
		date = FormInput.text(date);
		forms = FormInput.rows(forms);
		topics = FormInput.rows(topics);
		parent = FormInput.text(parent);
		places = kept(places);
		participants = kept(participants);
		witnesses = kept(witnesses);
		facts = ready(kept(facts), witnesses);
		Set<String> named = names(places, participants, witnesses, facts);
		newcomers = FormInput.rows(newcomers).stream().filter((newcomer) -> named.contains(newcomer.name())).toList();
	}

	/**
	 * The names in all rows: a new name that was corrected since is not asked about.
	 */
	private static Set<String> names(List<PlaceForm> places, List<ParticipantForm> participants,
			List<WitnessForm> witnesses, List<FactForm> facts) {
		Set<String> names = new HashSet<>();
		witnesses.forEach((row) -> names.add(row.passage().document()));
		places.forEach((row) -> names.addAll(List.of(row.place(), row.passage().document())));
		participants.forEach((row) -> names
			.addAll(List.of(row.actor(), row.organisation(), row.person(), row.passage().document())));
		for (FactForm fact : facts) {
			names.add(fact.person());
			names.addAll(FormInput.names(fact.cities()));
			fact.own().values().forEach((typed) -> {
				names.add(typed);
				names.addAll(FormInput.names(typed));
			});
			fact.assertions()
				.forEach((said) -> names.addAll(List.of(said.organisation(), said.person(), said.relayedOrganisation(),
						said.relayedPerson(), said.passage().document())));
		}
		return names;
	}

	/** An empty form, with a row for a supporting quote and a row for a place. */
	public static IncidentForm blank() {
		return new IncidentForm("", "", "", "", "", List.of(), List.of(), "",
				List.of(new PlaceForm("", "", "", "", "", PassageForm.BLANK, Map.of())), List.of(),
				List.of(new WitnessForm("", "", PassageForm.BLANK)), List.of(), List.of());
	}

	/**
	 * A form for one new fact and nothing else.
	 * @param type the type of fact; empty: a form without a fact
	 * @param document the document that its first source is in
	 * @param parent code of the wave of its incident; empty: none
	 */
	public static IncidentForm figure(String type, String document, String parent) {
		return onlyFacts("", "", parent, type.isEmpty() ? List.of() : List.of(FactForm.of(type, document)), List.of());
	}

	/** The same in an incident of this date. */
	public IncidentForm on(@Nullable ApproximateDate date) {
		return withDate((date != null) ? date.edtf() : "");
	}

	/** The same facts in an incident of this date, as typed. */
	public IncidentForm withDate(String date) {
		return onlyFacts(this.version, date, this.parent, this.facts, this.newcomers);
	}

	/**
	 * The same content as a new form: without keys of saved rows, facts and version. Of a
	 * form of one fact, that fact as a new one.
	 */
	public IncidentForm copied() {
		boolean figure = this.title.isEmpty() && !this.facts.isEmpty();
		return new IncidentForm("", this.title, this.summary, this.eventType, this.date, this.forms, this.topics,
				this.parent, this.places.stream().map(PlaceForm::copied).toList(),
				this.participants.stream().map(ParticipantForm::copied).toList(),
				this.witnesses.stream().map((row) -> new WitnessForm("", "", row.passage())).toList(),
				figure ? this.facts.stream().map(FactForm::copied).toList() : List.of(), this.newcomers);
	}

	/** Whether it has a fact of a known type. */
	public boolean hasFigure() {
		return !this.facts.isEmpty() && this.facts.get(0).factType().isPresent();
	}

	/** Whether its first fact is counted and has one source. */
	public boolean hasOneNumber() {
		return !this.facts.isEmpty() && this.facts.get(0).counted() && this.facts.get(0).assertions().size() == 1;
	}

	/**
	 * Its first fact alone.
	 * @param fact code of the fact that it is saved as; empty: it is new
	 * @param parent code of the wave of its incident; empty: none
	 */
	public IncidentForm figureOf(String fact, String parent) {
		return onlyFacts(this.version, this.date, parent,
				this.facts.stream().limit(1).map((first) -> first.as(fact)).toList(), this.newcomers);
	}

	/**
	 * The same fact with the version that another editor saved, and with the sources that
	 * they added.
	 */
	public IncidentForm overFigure(IncidentForm theirs) {
		List<FactForm> joined = theirs.facts.isEmpty() ? this.facts
				: this.facts.stream()
					.map((fact) -> fact.with(joined(fact.assertions(), theirs.facts.get(0).assertions())))
					.toList();
		return onlyFacts(theirs.version, this.date, this.parent, joined, this.newcomers);
	}

	/** The same with other facts. */
	public IncidentForm withFacts(List<FactForm> facts) {
		return new IncidentForm(this.version, this.title, this.summary, this.eventType, this.date, this.forms,
				this.topics, this.parent, this.places, this.participants, this.witnesses, facts, this.newcomers);
	}

	/** The date of the incident stays: it gives the year of a date without one. */
	private static IncidentForm onlyFacts(String version, String date, String parent, List<FactForm> facts,
			List<Newcomer> newcomers) {
		return new IncidentForm(version, "", "", "", date, List.of(), List.of(), parent, List.of(), List.of(),
				List.of(), facts, newcomers);
	}

	/** The length of its longest list. */
	int rows() {
		return Stream
			.of(this.places, this.participants, this.witnesses, this.facts, this.newcomers, this.forms, this.topics)
			.mapToInt(List::size)
			.max()
			.orElse(0);
	}

	/** The number of sources of all facts. */
	int assertions() {
		return this.facts.stream().mapToInt((fact) -> fact.assertions().size()).sum();
	}

	/** Whether it has more rows than a page draws, so that it is not drawn again. */
	boolean isFarTooLarge() {
		return rows() > MOST_ROWS + MARGIN || assertions() > MOST_ASSERTIONS + MARGIN;
	}

	private static <T extends FormRow> List<T> kept(@Nullable List<T> rows) {
		return FormInput.rows(rows).stream().filter((row) -> !(row.id().isEmpty() && row.gone())).toList();
	}

	private static List<FactForm> ready(List<FactForm> facts, List<WitnessForm> witnesses) {
		List<FactForm> ready = new ArrayList<>();
		AssertionForm first = AssertionForm
			.in(witnesses.isEmpty() ? "" : witnesses.get(witnesses.size() - 1).passage().document());
		int next = 1 + facts.stream()
			.map(FactForm::key)
			.filter((key) -> key.matches("\\+[0-9]{1,6}"))
			.mapToInt((key) -> Integer.parseInt(key.substring(1)))
			.max()
			.orElse(0);
		for (FactForm fact : facts) {
			FactForm shown = fact.ready("+" + next, first);
			next += fact.key().isEmpty() ? 1 : 0;
			first = shown.assertions().get(shown.assertions().size() - 1).next();
			ready.add(shown);
		}
		return List.copyOf(ready);
	}

	public IncidentForm withNewcomers(List<Newcomer> more) {
		return new IncidentForm(this.version, this.title, this.summary, this.eventType, this.date, this.forms,
				this.topics, this.parent, this.places, this.participants, this.witnesses, this.facts,
				Stream.concat(this.newcomers.stream(), more.stream()).toList());
	}

	/**
	 * The same form with the version that another editor saved, and with the rows that
	 * they added.
	 */
	public IncidentForm over(IncidentForm theirs) {
		return new IncidentForm(theirs.version, this.title, this.summary, this.eventType, this.date, this.forms,
				this.topics, this.parent, joined(this.places, theirs.places),
				joined(this.participants, theirs.participants), joined(this.witnesses, theirs.witnesses),
				joined(this.facts, theirs.facts), this.newcomers);
	}

	private static <T extends FormRow> List<T> joined(List<T> mine, List<T> theirs) {
		Set<String> known = mine.stream().map(FormRow::id).collect(Collectors.toSet());
		return Stream.concat(mine.stream(), theirs.stream().filter((row) -> !known.contains(row.id()))).toList();
	}

	/** The document of the last row that names one. */
	public String lastDocument() {
		return Stream
			.concat(this.witnesses.stream().map(WitnessForm::passage),
					this.facts.stream().flatMap((fact) -> fact.assertions().stream()).map(AssertionForm::passage))
			.map(PassageForm::document)
			.filter((document) -> !document.isEmpty())
			.reduce("", (first, second) -> second);
	}

	/**
	 * The default quote of facts without a quote: the first supporting quote of the
	 * incident.
	 */
	public PassageForm firstWitness() {
		return this.witnesses.stream()
			.filter(FormRow::counts)
			.map(WitnessForm::passage)
			.findFirst()
			.orElse(PassageForm.BLANK);
	}

	/**
	 * A place of the incident: a city, town, village or region by any name.
	 *
	 * @param keys the key that was chosen with its name, by field: {@link Named}
	 */
	public record PlaceForm(String id, String removed, String place, String venue, String precision,
			PassageForm passage, Map<String, String> keys) implements FormRow {

		public PlaceForm {
			id = FormInput.text(id);
			removed = FormInput.text(removed);
			place = FormInput.text(place);
			venue = FormInput.text(venue);
			precision = FormInput.text(precision);
			passage = PassageForm.of(passage);
			keys = FormInput.fields(keys);
		}

		PlaceForm copied() {
			return new PlaceForm("", "", this.place, this.venue, this.precision, this.passage, this.keys);
		}

		/** The name, with the key that was chosen with it. */
		public Named named() {
			return Named.of(this.keys, "place", this.place);
		}

		@Override
		public boolean empty() {
			return (this.place + this.venue + this.precision).isEmpty();
		}

	}

	/**
	 * A participant: a person or organisation, with its role and the source that says so.
	 *
	 * @param organisation the organisation that says so
	 * @param person the person who says so
	 * @param words a source without a name, as the document describes it
	 * @param keys the keys that were chosen with its names, by field: {@link Named}
	 */
	public record ParticipantForm(String id, String removed, String actor, String role, String organisation,
			String person, String words, String hearsay, PassageForm passage,
			Map<String, String> keys) implements FormRow {

		public ParticipantForm {
			id = FormInput.text(id);
			removed = FormInput.text(removed);
			actor = FormInput.text(actor);
			role = FormInput.text(role);
			organisation = FormInput.text(organisation);
			person = FormInput.text(person);
			words = FormInput.text(words);
			hearsay = FormInput.text(hearsay);
			passage = PassageForm.of(passage);
			keys = FormInput.fields(keys);
		}

		/** The name in one of its fields, with the key that was chosen with it. */
		public Named named(String field) {
			return Named.of(this.keys, field, switch (field) {
				case "actor" -> this.actor;
				case "organisation" -> this.organisation;
				case "person" -> this.person;
				default -> throw new IllegalArgumentException(field);
			});
		}

		@Override
		public boolean empty() {
			return (this.actor + this.role + this.organisation + this.person + this.words).isEmpty();
		}

		ParticipantForm copied() {
			return new ParticipantForm("", "", this.actor, this.role, this.organisation, this.person, this.words,
					this.hearsay, this.passage, this.keys);
		}

		/** Whether it names a source other than the author of the document. */
		public boolean attributed() {
			return !(this.organisation + this.person + this.words + this.hearsay).isEmpty();
		}

	}

	/** A supporting quote: a passage that says that the incident happened, and when. */
	public record WitnessForm(String id, String removed, PassageForm passage) implements FormRow {

		public WitnessForm {
			id = FormInput.text(id);
			removed = FormInput.text(removed);
			passage = PassageForm.of(passage);
		}

		@Override
		public boolean empty() {
			return this.passage.empty();
		}

	}

	/**
	 * A name that is not in the registers yet.
	 *
	 * @param sort document, person, organisation, actor (a person or an organisation) or
	 * place
	 * @param name the name or title as typed
	 * @param kind what to add it as; empty: not chosen
	 * @param another {@code true}: an editor said that it is none of those of like name
	 * @param key the key that stands beside the name in its field until it is added;
	 * empty: the name is looked up
	 */
	public record Newcomer(String sort, String name, String kind, String another, String key) {

		public Newcomer {
			another = FormInput.text(another);
			key = FormInput.text(key);
			sort = FormInput.text(sort);
			name = FormInput.text(name);
			kind = FormInput.text(kind);
		}

		/** Whether it is a place; its kind is then the ISO 3166-2 code of its region. */
		boolean isPlace() {
			return this.sort.equals("place");
		}

		boolean isDocument() {
			return this.sort.equals("document");
		}

		boolean isPerson() {
			return !isDocument() && this.kind.equals("person");
		}

		boolean saysAnother() {
			return this.another.equals("true");
		}

		/** Whether no register takes a name of this length. */
		boolean isTooLong() {
			return this.name.length() > longest(this.sort);
		}

		/** The longest name that the register takes. */
		static int longest(@Nullable String sort) {
			return "document".equals(sort) ? 500 : "place".equals(sort) ? 100 : 200;
		}

	}

}
