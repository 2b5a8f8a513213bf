package org.aigaq.fact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.aigaq.fact.FactField.Shape;
import org.jspecify.annotations.Nullable;

import static org.aigaq.fact.FactField.text;

/**
 * The types of fact, in the order of pages and reports. Each is defined here only;
 * docs/adding-a-kind-of-fact.md describes how to add one.
 */
public enum FactType {

	/** People were detained. */
	DETENTION(new Terms("detention_kind", "kind"), Persons.COUNTED, List.of("detained"), text("placeHeld").onDemand(),
			text("authority").onDemand(),
			FactField.of(Shape.CODE, "outcome").from("detention_outcome").perSource().wide(4).onDemand(),
			FactField.of(Shape.TIME, "heldFrom").perSource().wide(4).onDemand().help("incident.field.heldFrom.help"),
			FactField.of(Shape.TIME, "heldUntil").perSource().wide(4).onDemand(),
			FactField.of(Shape.HOURS, "heldHours").perSource()),

	/** A penalty was imposed. */
	PENALTY(new Terms("penalty_kind", "kind"), Persons.COUNTED, List.of("penalised", "arrested", "fined", "warned"),
			FactField.of(Shape.TERM, "term").column("term_low").perSource().help("incident.field.term.help"),
			FactField.of(Shape.TERM_END, "termHigh").perSource(),
			FactField.of(Shape.TERM_UNIT, "termUnit").from("term_unit").perSource(),
			FactField.of(Shape.DAYS, "termDaysLow").perSource(), FactField.of(Shape.DAYS, "termDaysHigh").perSource(),
			FactField.of(Shape.AMOUNT, "amount").perSource().wide(3),
			FactField.of(Shape.CURRENCY, "currency").perSource().wide(3),
			FactField.of(Shape.INDICES, "amountMci").perSource().wide(6).help("incident.field.amountMci.help"),
			FactField.of(Shape.BASIS, "amountBasis").from("amount_basis").perSource(),
			FactField.of(Shape.WORTH, "mciKztLow").perSource(), FactField.of(Shape.WORTH, "mciKztHigh").perSource(),
			text("legalBasis"), text("decidingBody"),
			FactField.of(Shape.FACT, "followed").from("detention").column("detention").wide(12).onDemand()),

	/** People were harmed. */
	CASUALTY(new Terms("population", "population"), Persons.COUNTED,
			List.of("killed", "injured", "hospitalised", "missing"), text("cause").wide(12).onDemand()),

	/** The number of people at a protest. */
	CROWD(null, Persons.NONE, List.of("crowd")),

	/** Damage to things. It is never counted as people. */
	DAMAGE(new Terms("damage_kind", "kind"), Persons.NONE, List.of("damaged"),
			FactField.of(Shape.AMOUNT, "amount").perSource().wide(3),
			FactField.of(Shape.CURRENCY, "currency").perSource().wide(3), text("owner"),
			FactField.of(Shape.ACTOR, "perpetrator")),

	/** An alleged violation: what somebody did to somebody, according to sources. */
	ACT(new Terms("act_type", "act"), Persons.MENTIONED, List.of(), FactField.of(Shape.ACTOR, "perpetrator").wide(8),
			FactField.of(Shape.ACTORS, "victims")
				.column("victim")
				.wide(12)
				.onDemand()
				.help("incident.field.several.help")),

	/** A claim: a position that a source takes. */
	STATEMENT(new Terms("statement_topic", "topic"), Persons.MENTIONED, List.of(), text("position").wide(8).mandatory(),
			FactField.of(Shape.ACTORS, "subjects")
				.column("subject")
				.wide(12)
				.onDemand()
				.help("incident.field.several.help"));

	private final @Nullable Terms terms;

	private final Persons persons;

	private final List<String> measures;

	private final List<FactField> fields;

	FactType(@Nullable Terms terms, Persons persons, List<String> measures, FactField... fields) {
		this.terms = terms;
		this.persons = persons;
		this.measures = measures;
		this.fields = List.of(fields);
	}

	public static Optional<FactType> of(String code) {
		return Stream.of(values()).filter((type) -> type.code().equals(code)).findFirst();
	}

	/** The fields of assertions of all types, without repetition. */
	public static List<FactField> saidOfAny() {
		Map<String, FactField> fields = new LinkedHashMap<>();
		Stream.of(values()).flatMap((type) -> type.said().stream()).forEach((field) -> fields.put(field.name(), field));
		return List.copyOf(fields.values());
	}

	/** The fields of all types, one for each column of their views. */
	public static List<FactField> fieldsOfAny() {
		Map<String, FactField> fields = new LinkedHashMap<>();
		Stream.of(values())
			.flatMap((type) -> type.fields.stream())
			.forEach((field) -> fields.putIfAbsent(field.shownColumn(), field));
		return List.copyOf(fields.values());
	}

	/** Its code: the {@code type} of its facts, and the name of its table and views. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The terms of its facts; {@code null}: it has none. */
	public @Nullable Terms terms() {
		return this.terms;
	}

	/** The vocabulary of its terms; {@code null}: it has none. */
	public @Nullable String vocabulary() {
		return (this.terms != null) ? this.terms.vocabulary() : null;
	}

	/** The measures that it can count, broader ones first; empty if it counts nothing. */
	public List<String> measures() {
		return this.measures;
	}

	public boolean counted() {
		return !this.measures.isEmpty();
	}

	/** Whether a known person of the fact is one of those it counts. */
	public boolean countsPersons() {
		return this.persons == Persons.COUNTED;
	}

	/** Whether it may name a person whom it does not count. */
	public boolean mentionsPerson() {
		return this.persons == Persons.MENTIONED;
	}

	/** Its fields, in the order of the form. */
	public List<FactField> fields() {
		return this.fields;
	}

	/** The fields of the fact itself. */
	public List<FactField> own() {
		return this.fields.stream().filter((field) -> field.typed() && !field.said()).toList();
	}

	/** The fields that each source gives. */
	public List<FactField> said() {
		return this.fields.stream().filter((field) -> field.typed() && field.said()).toList();
	}

	/** Its field with this name, if there is one. */
	public Optional<FactField> field(String name) {
		return this.fields.stream().filter((field) -> field.name().equals(name)).findFirst();
	}

	/** Its fields with one of these shapes. */
	public List<FactField> fields(Shape... shapes) {
		return this.fields.stream().filter((field) -> Arrays.asList(shapes).contains(field.shape())).toList();
	}

	/**
	 * The vocabulary that classifies the facts of a type.
	 *
	 * @param vocabulary the vocabulary
	 * @param column the column with its code, in the table and the views of the type
	 */
	public record Terms(String vocabulary, String column) {
	}

	/** How a fact of this type relates to its person. */
	private enum Persons {

		/** The person is counted. */
		COUNTED,

		/** The person is named, not counted. */
		MENTIONED,

		/** The fact has no person. */
		NONE

	}

}
