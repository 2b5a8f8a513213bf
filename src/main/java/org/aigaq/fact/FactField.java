package org.aigaq.fact;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A field of one kind of fact, beside those that every fact has.
 *
 * @param name its name in the form; its label is the message {@code incident.field.NAME}
 * or, where a kind calls it otherwise, {@code incident.field.NAME.KIND}
 * @param column its column: of the table and views of its kind, or of the assertion
 * @param shape what can be typed and how it is stored
 * @param said whether each source gives it: it is then a column of the assertion
 * @param from for a code its vocabulary; for a fact the kind of that fact; else
 * {@code null}
 * @param width how many of the twelve columns of the form it takes
 * @param required whether it must be filled in
 * @param more whether the form shows it only on demand
 * @param help the message with its help line; {@code null}: none
 * @param shown the message with which pages show it, which takes its value; {@code null}:
 * the value alone
 */
public record FactField(String name, String column, Shape shape, boolean said, @Nullable String from, int width,
		boolean required, boolean more, @Nullable String help, @Nullable String shown) {

	static FactField of(Shape shape, String name) {
		return new FactField(name, name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), shape, false, null, 6,
				false, false, null, null);
	}

	static FactField text(String name) {
		return of(Shape.TEXT, name);
	}

	FactField column(String column) {
		return new FactField(this.name, column, this.shape, this.said, this.from, this.width, this.required, this.more,
				this.help, this.shown);
	}

	/** Given by each source, not by the fact. */
	FactField perSource() {
		return new FactField(this.name, this.column, this.shape, true, this.from, this.width, this.required, this.more,
				this.help, this.shown);
	}

	FactField from(String vocabularyOrKind) {
		return new FactField(this.name, this.column, this.shape, this.said, vocabularyOrKind, this.width, this.required,
				this.more, this.help, this.shown);
	}

	FactField wide(int width) {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, width, this.required, this.more,
				this.help, this.shown);
	}

	/** Cannot be left empty. */
	FactField mandatory() {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, this.width, true, this.more,
				this.help, this.shown);
	}

	/** Shown in the form only on demand. */
	FactField onDemand() {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, this.width, this.required, true,
				this.help, this.shown);
	}

	FactField help(String message) {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, this.width, this.required,
				this.more, message, this.shown);
	}

	FactField shown(String message) {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, this.width, this.required,
				this.more, this.help, message);
	}

	/** Its column in the views of its kind. */
	public String shownColumn() {
		return switch (this.shape) {
			case ACTORS -> this.name;
			case FACT -> this.column + "_fact";
			default -> this.column;
		};
	}

	/** Its name where a form holds it beside the fields of other kinds. */
	public String path() {
		return "own[" + this.name + "]";
	}

	/** Whether it is typed; what a view computes is only shown. */
	public boolean typed() {
		return this.shape != Shape.HOURS;
	}

	/** What can be typed into a field, and how it is stored. */
	public enum Shape {

		/** One line of text. */
		TEXT,

		/** A code of the vocabulary {@link FactField#from()}. */
		CODE,

		/** Whole days from 0. */
		DAYS,

		/**
		 * The upper end of the field of days before it, whose value it takes if empty.
		 */
		DAYS_TO,

		/** An amount of money, with up to two decimals. */
		AMOUNT,

		/** The currency of the amount before it, ISO 4217. */
		CURRENCY,

		/** A local date, or a date and minute: 2019-06-10 or 2019-06-10T18:30. */
		TIME,

		/**
		 * A person or organisation by name; stored in the columns {@code …_person_id} and
		 * {@code …_organisation_id}, shown by the views under its own name.
		 */
		ACTOR,

		/**
		 * Persons and organisations with semicolons between; stored as rows of the table
		 * {@code KIND_COLUMN}, shown by the views as an array under the name of the
		 * field.
		 */
		ACTORS,

		/**
		 * Another fact of the same form, of the kind {@link FactField#from()}; stored in
		 * {@code …_id}.
		 */
		FACT,

		/** Hours that the view computes. */
		HOURS

	}

}
