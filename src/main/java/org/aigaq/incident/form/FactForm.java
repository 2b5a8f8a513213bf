package org.aigaq.incident.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;

/**
 * A fact as typed, with an assertion for each source. Its id is its code.
 *
 * @param kind a code of the vocabulary of its type
 * @param noCity whether its documents give no city for it
 * @param own the fields that only this type of fact has, by name
 * @param keys the keys that were chosen with its names, by field: {@link Named}
 */
public record FactForm(String id, String key, String removed, String type, String description, String measure,
		String kind, String covers, String partOf, String mayOverlap, String person, List<String> groups, String date,
		String cities, String noCity, Map<String, String> own, List<AssertionForm> assertions,
		Map<String, String> keys) implements FormRow {

	/**
	 * In place of a scope, before the code of a saved figure: its sources are added to
	 * that figure.
	 */
	public static final String SOURCE_OF = "of:";

	/** The most sources of one fact. */
	public static final int MOST_ASSERTIONS = 40;

	public FactForm {
		id = FormInput.text(id);
		key = id.isEmpty() ? FormInput.text(key) : id;
		removed = FormInput.text(removed);
		type = FormInput.text(type);
		description = FormInput.text(description);
		List<String> measures = FactType.of(type).map(FactType::measures).orElse(List.of());
		measure = (measures.size() == 1) ? measures.get(0) : FormInput.text(measure);
		kind = FormInput.text(kind);
		partOf = FormInput.text(partOf);
		mayOverlap = FormInput.text(mayOverlap);
		person = FormInput.text(person);
		boolean some = !measures.isEmpty() && !(person + partOf + mayOverlap).isEmpty();
		covers = (FormInput.text(covers).isEmpty() && some) ? "part" : FormInput.text(covers);
		groups = FormInput.rows(groups);
		date = FormInput.text(date);
		cities = FormInput.text(cities);
		noCity = FormInput.text(noCity);
		own = FormInput.fields(own);
		assertions = FormInput.rows(assertions).stream().filter((row) -> !(row.id().isEmpty() && row.gone())).toList();
		keys = FormInput.fields(keys);
	}

	/** A new one of this type, with a row for its first source in this document. */
	static FactForm of(String type, String document) {
		return new FactForm("", "", "", type, "", "", "", "", "", "", "", List.of(), "", "", "", Map.of(),
				List.of(AssertionForm.in(document)), Map.of());
	}

	/**
	 * The same as a new one, whose scope is asked again.
	 */
	FactForm copied() {
		return new FactForm("", "", "", this.type, this.description, this.measure, this.kind,
				this.covers.equals("general") ? this.covers : "", this.partOf, this.mayOverlap, this.person,
				this.groups, this.date, this.cities, this.noCity, this.own,
				this.assertions.stream().map(AssertionForm::copied).toList(), this.keys);
	}

	/** The same under the code that it is saved as; empty: it is new. */
	FactForm as(String code) {
		return but(code, this.covers, this.partOf, this.assertions);
	}

	/** The same with other sources. */
	public FactForm with(List<AssertionForm> assertions) {
		return but(this.id, this.covers, this.partOf, assertions);
	}

	/** The same with another scope. */
	public FactForm covering(String scope) {
		return but(this.id, scope, this.partOf, this.assertions);
	}

	/** The same, not to be saved. */
	public FactForm dropped() {
		return new FactForm(this.id, this.key, "true", this.type, this.description, this.measure, this.kind,
				this.covers, this.partOf, this.mayOverlap, this.person, this.groups, this.date, this.cities,
				this.noCity, this.own, this.assertions, this.keys);
	}

	private FactForm but(String id, String covers, String partOf, List<AssertionForm> assertions) {
		return new FactForm(id, this.key, this.removed, this.type, this.description, this.measure, this.kind, covers,
				partOf, this.mayOverlap, this.person, this.groups, this.date, this.cities, this.noCity, this.own,
				assertions, this.keys);
	}

	@Override
	public boolean empty() {
		return false; // a button added it
	}

	Optional<FactType> factType() {
		return FactType.of(this.type);
	}

	public FactType sort() {
		return factType().orElse(FactType.STATEMENT);
	}

	public boolean counted() {
		return !this.measure.isEmpty() || sort().counted();
	}

	/** Whether it only holds more sources for a saved figure. */
	public boolean sourceOnly() {
		return this.covers.startsWith(SOURCE_OF);
	}

	public boolean aboutPerson() {
		return !this.person.isEmpty();
	}

	/** The content of a field that only this type of fact has. */
	public String own(FactField field) {
		return this.own.getOrDefault(field.name(), "");
	}

	/** The person it is about, with the key that was chosen with the name. */
	public Named named() {
		return Named.of(this.keys, "person", this.person);
	}

	/** Its places, with the keys that were chosen with their names. */
	public List<Named> namedPlaces() {
		return FormInput.names(this.cities).stream().map((name) -> Named.of(this.keys, "cities", name)).toList();
	}

	/** The names in a field that only this type of fact has, with their keys. */
	public List<Named> named(FactField field) {
		List<String> names = (field.shape() == Shape.ACTORS) ? FormInput.names(own(field)) : List.of(own(field));
		return names.stream().map((name) -> Named.of(this.keys, field.name(), name)).toList();
	}

	/** Whether it has content in fields that the short form hides. */
	public boolean detailed() {
		return !this.groups.isEmpty()
				|| !(this.date + this.cities + this.noCity + this.partOf + this.mayOverlap).isEmpty()
				|| sort().own().stream().anyMatch((field) -> field.more() && !own(field).isEmpty());
	}

	/** Whether an assertion has content in fields that the short form hides. */
	public boolean detailed(AssertionForm said) {
		return said.detailed()
				|| sort().said().stream().anyMatch((field) -> field.more() && !said.own(field).isEmpty());
	}

	/**
	 * The same, ready to be displayed: with a key that other rows can refer to, and a row
	 * for its first source.
	 * @param first the row, where it has none yet
	 */
	FactForm ready(String key, AssertionForm first) {
		return new FactForm(this.id, this.key.isEmpty() ? key : this.key, this.removed, this.type, this.description,
				this.measure, this.kind, this.covers, this.partOf, this.mayOverlap, this.person, this.groups, this.date,
				this.cities, this.noCity, this.own, this.assertions.isEmpty() ? List.of(first) : this.assertions,
				this.keys);
	}

}
