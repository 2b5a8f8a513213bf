package org.aigaq.incident.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.incident.count.WrongField;
import org.aigaq.incident.form.IncidentForm.Newcomer;
import org.aigaq.incident.form.IncidentForm.ParticipantForm;
import org.aigaq.incident.form.IncidentForm.PlaceForm;
import org.aigaq.reading.date.TypedDate;
import org.aigaq.reading.term.TypedTerm;
import org.aigaq.reading.typed.TermReadBack;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.reading.typed.TypedMoment;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Checks a form and reports errors at its fields: required fields, wrong formats, and
 * names that are not in the registers. Messages are below incident.error.
 */
public class FormCheck {

	private static final int LONGEST = 4000;

	private static final int LONGEST_LINE = 500;

	private static final int LONGEST_PLACE = 300;

	private static final int MOST_ERRORS = 100;

	private final IncidentForm form;

	private final NameLookup names;

	private final FormDates dates;

	private final BindingResult errors;

	private final Map<String, Newcomer> unknown = new LinkedHashMap<>();

	private final Map<String, FactForm> facts;

	private final Set<String> keys;

	private final Set<String> saved;

	/**
	 * Check a form.
	 * @param saved codes of the facts that its incident has already
	 * @param dates the dates of the form
	 */
	public FormCheck(IncidentForm form, NameLookup names, Set<String> saved, FormDates dates) {
		this.form = form;
		this.names = names;
		this.saved = saved;
		this.dates = dates;
		this.errors = new BeanPropertyBindingResult(form, "form");
		this.keys = form.facts().stream().map(FactForm::key).collect(Collectors.toSet());
		this.facts = form.facts()
			.stream()
			.filter(FormRow::counts)
			.collect(Collectors.toMap(FactForm::key, Function.identity(), (first, second) -> first));
	}

	/** The errors found; empty if there are none. */
	public BindingResult errors() {
		if (isTooLarge()) {
			return this.errors; // no names are looked up for it
		}
		this.names.refusedPlaces()
			.forEach((row, twins) -> this.errors.rejectValue("newcomers[" + row + "].kind", "incident.error.twin-place",
					new Object[] { twins }, null));
		required("title", this.form.title());
		length("title", this.form.title(), 300);
		length("summary", this.form.summary(), LONGEST);
		required("eventType", this.form.eventType());
		date("date", this.form.date(), this.dates::incident);
		each("places", this.form.places(), this::place);
		each("participants", this.form.participants(), this::participant);
		each("witnesses", this.form.witnesses(), (path, row) -> passage(path + ".passage", row.passage()));
		facts();
		return this.errors;
	}

	/** The errors of its facts alone. */
	public BindingResult figureErrors() {
		if (!isTooLarge()) {
			facts();
		}
		return this.errors;
	}

	private void facts() {
		each("facts", this.form.facts(), this::fact);
		this.names.asked()
			.forEach((row) -> this.errors.rejectValue("newcomers[" + row + "].kind", "incident.error.twin"));
		if (isFull()) {
			this.errors.reject("incident.error.too-many-errors", new Object[] { MOST_ERRORS }, null);
		}
	}

	/** Whether it has more rows than are saved; the errors say which. */
	private boolean isTooLarge() {
		if (this.form.facts().size() > IncidentForm.MOST_ROWS) {
			this.errors.rejectValue("facts", "incident.error.too-many", new Object[] { IncidentForm.MOST_ROWS }, null);
		}
		else if (this.form.rows() > IncidentForm.MOST_ROWS) {
			this.errors.reject("incident.error.too-many-rows", new Object[] { IncidentForm.MOST_ROWS }, null);
		}
		if (this.form.assertions() > IncidentForm.MOST_ASSERTIONS) {
			this.errors.rejectValue("facts", "incident.error.too-many-sources",
					new Object[] { IncidentForm.MOST_ASSERTIONS }, null);
		}
		for (int i = 0; i < this.form.facts().size(); i++) {
			if (this.form.facts().get(i).assertions().size() > FactForm.MOST_ASSERTIONS) {
				this.errors.rejectValue("facts[" + i + "].description", "incident.error.too-many-sources-of-fact",
						new Object[] { FactForm.MOST_ASSERTIONS }, null);
			}
		}
		return this.errors.hasErrors();
	}

	/**
	 * Whether enough errors are found: each field looks at all errors when it is drawn.
	 */
	private boolean isFull() {
		return this.errors.getErrorCount() >= MOST_ERRORS;
	}

	/** The names that are in no register and for which no kind is chosen yet. */
	public List<Newcomer> unknown() {
		this.form.newcomers().forEach((known) -> this.unknown.remove(known.name()));
		return List.copyOf(this.unknown.values());
	}

	private <T extends FormRow> void each(String list, List<T> rows, RowCheck<T> check) {
		for (int i = 0; i < rows.size() && !isFull(); i++) {
			if (rows.get(i).counts()) {
				check.check(list + "[" + i + "]", rows.get(i));
			}
		}
	}

	private void place(String path, PlaceForm row) {
		if (!(row.place().isEmpty() && row.precision().equals("country"))) {
			required(path + ".place", row.place());
		}
		place(path + ".place", row.named(), this.names.where(row.named()).size());
		if (row.precision().equals("venue")) {
			required(path + ".venue", row.venue());
		}
		length(path + ".venue", row.venue(), LONGEST_PLACE);
		passageOrFirst(path + ".passage", row.passage());
	}

	private void participant(String path, ParticipantForm row) {
		actor(path + ".actor", row.named("actor"));
		required(path + ".actor", row.actor());
		required(path + ".role", row.role());
		source(path, row.named("organisation"), row.named("person"), row.words());
		passageOrFirst(path + ".passage", row.passage());
	}

	private void fact(String path, FactForm fact) {
		if (fact.factType().isEmpty()) {
			this.errors.rejectValue(path + ".type", "incident.error.required");
			return;
		}
		FactType type = fact.sort();
		required(path + ".description", fact.description());
		length(path + ".description", fact.description(), LONGEST_LINE);
		if (type.counted()) {
			required(path + ".measure", fact.measure());
		}
		if (type.vocabulary() != null) {
			required(path + ".kind", fact.kind());
		}
		type.own().forEach((field) -> own(path, field, fact, fact.own(field)));
		type.fields(Shape.ACTOR, Shape.ACTORS)
			.forEach((field) -> fact.named(field).forEach((name) -> actor(path + "." + field.path(), name)));
		date(path + ".date", fact.date(), () -> this.dates.read(fact));
		lies(path, fact);
		person(path + ".person", fact.named());
		for (Named place : fact.namedPlaces()) {
			place(path + ".cities", place, this.names.cities(place).size());
		}
		if (!fact.noCity().isEmpty() && (!fact.cities().isEmpty() || fact.covers().equals("general"))) {
			this.errors.rejectValue(path + ".noCity", "incident.error.no-city");
		}
		if (fact.assertions().stream().allMatch(FormRow::gone)) {
			this.errors.rejectValue(path + ".description", "incident.error.nobody-says-it");
		}
		for (int i = 0; i < fact.assertions().size() && !isFull(); i++) {
			AssertionForm row = fact.assertions().get(i);
			if (!row.gone()) {
				assertion(path + ".assertions[" + i + "]", fact, row);
			}
		}
	}

	/**
	 * Checks the fact that this one is part of and the fact that it followed: each must
	 * be a fact of this form that is not removed, or the code of another incident's fact.
	 */
	private void lies(String path, FactForm fact) {
		boolean ofThis = fact.partOf().startsWith("+") || this.keys.contains(fact.partOf());
		if (ofThis && (!this.facts.containsKey(fact.partOf()) || fact.partOf().equals(fact.key()))) {
			this.errors.rejectValue(path + ".partOf", "incident.error.part-of-gone");
		}
		if (!ofThis && !fact.partOf().isEmpty() && this.names.fact(fact.partOf()) == null) {
			this.errors.rejectValue(path + ".partOf", "incident.error.part-of-gone");
		}
		if (!fact.partOf().isEmpty() && fact.covers().equals("general")) {
			this.errors.rejectValue(path + ".partOf", "incident.constraint.fact_part_is_counted");
		}
		if (!fact.mayOverlap().isEmpty() && !fact.covers().equals("part")) {
			this.errors.rejectValue(path + ".mayOverlap", "incident.constraint.fact_overlap_of_part");
		}
	}

	private void assertion(String path, FactForm fact, AssertionForm row) {
		source(path, row.named("organisation"), row.named("person"), row.words());
		organisation(path + ".relayedOrganisation", row.named("relayedOrganisation"));
		person(path + ".relayedPerson", row.named("relayedPerson"));
		if (!row.relayedWords().isEmpty() && !(row.relayedOrganisation() + row.relayedPerson()).isEmpty()) {
			this.errors.rejectValue(path + ".relayedWords", "incident.constraint.assertion_unnamed_source");
		}
		length(path + ".relayedWords", row.relayedWords(), LONGEST_PLACE);
		length(path + ".scope", row.scope(), LONGEST_LINE);
		passage(path + ".passage", row.passage());
		if (fact.counted()) {
			try {
				row.count(fact.aboutPerson());
			}
			catch (WrongField ex) {
				this.errors.rejectValue(path + "." + ex.field(), String.valueOf(ex.getMessage()), ex.arguments(), null);
			}
		}
		fact.sort().said().forEach((field) -> own(path, field, fact, row.own(field)));
		currency(path, fact.sort(), row);
		basis(path, fact.sort(), row);
		order(path, fact, row);
	}

	/** An end is not before its start. */
	private void order(String path, FactForm fact, AssertionForm row) {
		List<FactField> said = fact.sort().said();
		for (int i = 1; i < said.size(); i++) {
			FactField end = said.get(i);
			String from = row.own(said.get(i - 1));
			String to = row.own(end);
			boolean times = end.shape() == Shape.TIME && said.get(i - 1).shape() == Shape.TIME;
			String start = times ? this.dates.moment(fact, from) : null;
			String stop = times ? this.dates.moment(fact, to) : null;
			if (start != null && stop != null && !FormInput.inOrder(start, stop)) {
				this.errors.rejectValue(path + "." + end.path(), "incident.constraint.assertion_held_in_order");
			}
		}
	}

	/** Checks a source, which has a name or is described in words. */
	private void source(String path, Named organisation, Named person, String words) {
		organisation(path + ".organisation", organisation);
		person(path + ".person", person);
		if (!words.isEmpty() && !(organisation.name() + person.name()).isEmpty()) {
			this.errors.rejectValue(path + ".words", "incident.constraint.assertion_unnamed_source");
		}
		length(path + ".words", words, LONGEST_PLACE);
	}

	/** Checks a field that only this type of fact has. */
	private void own(String row, FactField field, FactForm fact, String typed) {
		String path = row + "." + field.path();
		if (field.required()) {
			required(path, typed);
		}
		switch (field.shape()) {
			case TERM -> term(path, typed);
			case AMOUNT -> form(path, typed, FormInput::isAmount, "error.amount");
			case CURRENCY ->
				form(path, typed, (code) -> code.matches("[A-Z]{3}"), "constraint.assertion_amount_in_currency");
			case TIME -> moment(path, fact, typed);
			case TEXT -> length(path, typed, LONGEST_LINE);
			case FACT -> {
				if (!typed.isEmpty() && !this.facts.containsKey(typed)
						&& (this.keys.contains(typed) || !this.saved.contains(typed))) {
					this.errors.rejectValue(path, "incident.error.part-of-gone");
				}
			}
			case INDICES -> form(path, typed, FormInput::isIndices, "constraint.assertion_mci_limits");
			case ACTOR, ACTORS, CODE, BASIS, HOURS, WORTH, TERM_END, TERM_UNIT, DAYS -> {
			}
		}
	}

	/** A currency needs an amount. */
	private void currency(String path, FactType type, AssertionForm row) {
		boolean amount = type.fields(Shape.AMOUNT).stream().anyMatch((field) -> !row.own(field).isEmpty());
		type.fields(Shape.CURRENCY)
			.stream()
			.filter((field) -> !amount && row.own(field).matches("[A-Z]{3}"))
			.forEach((field) -> this.errors.rejectValue(path + "." + field.path(),
					"incident.constraint.assertion_amount_in_currency"));
	}

	/** "Per person" or "in all" needs an amount that it is said of. */
	private void basis(String path, FactType type, AssertionForm row) {
		boolean amount = type.fields(Shape.AMOUNT, Shape.INDICES)
			.stream()
			.anyMatch((field) -> !row.own(field).isEmpty());
		type.fields(Shape.BASIS)
			.stream()
			.filter((field) -> !amount && !row.own(field).isEmpty())
			.forEach((field) -> this.errors.rejectValue(path + "." + field.path(),
					"incident.constraint.assertion_basis_of_amount"));
	}

	private void passageOrFirst(String path, PassageForm passage) {
		if (!passage.empty() || this.form.firstWitness().empty()) {
			passage(path, passage);
		}
	}

	private void passage(String path, PassageForm passage) {
		if (required(path + ".document", passage.document())) {
			int found = this.names.documents(passage.document()).size();
			found(path + ".document", passage.document(), found, "unknown-document", "document");
			place(path, passage, found == 1);
		}
	}

	private void place(String path, PassageForm passage, boolean known) {
		boolean numbers = number(path + ".edition", passage.edition())
				& number(path + ".paragraph", passage.paragraph()) & number(path + ".page", passage.page())
				& number(path + ".charStart", passage.charStart()) & number(path + ".charEnd", passage.charEnd());
		length(path + ".locator", passage.locator(), LONGEST_PLACE);
		if ((passage.paragraph() + passage.page() + passage.locator()).isEmpty()) {
			this.errors.rejectValue(path + ".paragraph", "incident.constraint.passage_has_locator");
		}
		else if (numbers && passage.charStart().isEmpty() != passage.charEnd().isEmpty()) {
			this.errors.rejectValue(path + ".charEnd", "incident.constraint.passage_bound_wholly_or_not");
		}
		else if (numbers && known) {
			this.names.fault(passage.document(), passage.place())
				.ifPresent((message) -> this.errors.rejectValue(path + ".charEnd", message));
		}
	}

	private void person(String path, Named person) {
		named(path, person, this.names.persons(person).size(), "person");
	}

	private void organisation(String path, Named organisation) {
		named(path, organisation, this.names.organisations(organisation).size(), "organisation");
	}

	private void actor(String path, Named actor) {
		named(path, actor, this.names.who(actor).size(), "actor");
	}

	private void place(String path, Named place, int found) {
		named(path, place, found, "unknown-place", "place");
	}

	private void named(String path, Named actor, int found, String sort) {
		named(path, actor, found, "unknown-name", sort);
	}

	/** A key must belong to a record that has this name, or had it once. */
	private void named(String path, Named name, int found, String unknown, String sort) {
		if (found == 0 && !name.key().isEmpty()) {
			this.errors.rejectValue(path, "incident.error.chosen-wrong", new Object[] { name.name() }, null);
		}
		else {
			found(path, name.name(), found, unknown, sort);
		}
	}

	private void found(String path, String name, int found, String message, @Nullable String sort) {
		if (name.isEmpty() || found == 1) {
			return;
		}
		int most = Newcomer.longest(sort);
		if (found == 0 && name.length() > most) {
			length(path, name, most);
			return;
		}
		this.errors.rejectValue(path,
				"incident.error."
						+ ((found == 0) ? message : message.equals("unknown-place") ? "several-places" : "several"),
				new Object[] { name }, null);
		if (found == 0 && sort != null) {
			this.unknown.putIfAbsent(name, new Newcomer(sort, name, "", "", ""));
		}
	}

	private boolean required(String path, String typed) {
		if (typed.isEmpty()) {
			this.errors.rejectValue(path, "incident.error.required");
		}
		return !typed.isEmpty();
	}

	private boolean number(String path, String typed) {
		boolean number = typed.isEmpty() || FormInput.isNumber(typed);
		if (!number) {
			this.errors.rejectValue(path, "incident.error.number");
		}
		return number;
	}

	private void term(String path, String typed) {
		TypedTerm term = typed.isEmpty() ? null : TypedTerm.of(typed);
		if (term != null && term.term().isEmpty()) {
			this.errors.rejectValue(path, TermReadBack.message(term), TermReadBack.arguments(term), null);
		}
	}

	/** A day, or a day and minute, of the place. */
	private void moment(String path, FactForm fact, String typed) {
		TypedMoment moment = typed.isEmpty() ? null : this.dates.read(fact, typed);
		if (moment != null && moment.local().isEmpty()) {
			this.errors.rejectValue(path, moment.message(), this.dates.dates().arguments(moment.date()), null);
		}
	}

	/** A date that is wrong, or may mean several. */
	private void date(String path, String typed, Supplier<TypedDate> read) {
		TypedDate date = typed.isEmpty() ? null : read.get();
		if (date != null && date.date().isEmpty()) {
			this.errors.rejectValue(path, TypedDates.message(date), this.dates.dates().arguments(date), null);
		}
	}

	private void form(String path, String typed, Predicate<String> form, String message) {
		if (!typed.isEmpty() && !form.test(typed)) {
			this.errors.rejectValue(path, "incident." + message);
		}
	}

	private void length(String path, String typed, int most) {
		if (typed.length() > most) {
			this.errors.rejectValue(path, "incident.error.too-long", new Object[] { most }, null);
		}
	}

	/** Checks one row of a list. */
	private interface RowCheck<T> {

		void check(String path, T row);

	}

}
