package org.aigaq.fact;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A field that only one type of fact has.
 *
 * @param name its name in the form; its label is the message {@code incident.field.NAME}
 * or, if the type has another label, {@code incident.field.NAME.TYPE}
 * @param column its column, in the table and views of its type or in the assertion
 * @param shape the values it takes and how they are stored
 * @param said whether each source gives it; it is then a column of the assertion
 * @param from for a code its vocabulary; for a fact the type of that fact; otherwise
 * {@code null}
 * @param width number of columns of the form's twelve
 * @param required whether it is required
 * @param more whether the form shows it only on demand
 * @param help key of the help line; {@code null}: none
 */
public record FactField(String name, String column, Shape shape, boolean said, @Nullable String from, int width,
		boolean required, boolean more, @Nullable String help) {

	static FactField of(Shape shape, String name) {
		return new FactField(name, name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), shape, false, null, 6,
				false, false, null);
	}

	static FactField text(String name) {
		return of(Shape.TEXT, name);
	}

	FactField column(String column) {
		return new FactField(this.name, column, this.shape, this.said, this.from, this.width, this.required, this.more,
				this.help);
	}

	/** Given by each source, not by the fact. */
	FactField perSource() {
		return new FactField(this.name, this.column, this.shape, true, this.from, this.width, this.required, this.more,
				this.help);
	}

	FactField from(String vocabularyOrKind) {
		return new FactField(this.name, this.column, this.shape, this.said, vocabularyOrKind, this.width, this.required,
				this.more, this.help);
	}

	FactField wide(int width) {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, width, this.required, this.more,
				this.help);
	}

	/** Required. */
	FactField mandatory() {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, this.width, true, this.more,
				this.help);
	}

	/** Shown in the form only on demand. */
	FactField onDemand() {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, this.width, this.required, true,
				this.help);
	}

	FactField help(String message) {
		return new FactField(this.name, this.column, this.shape, this.said, this.from, this.width, this.required,
				this.more, message);
	}

	/** Its column in the views of its type. */
	public String shownColumn() {
		return switch (this.shape) {
			case ACTORS -> this.name;
			case FACT -> this.column + "_fact";
			default -> this.column;
		};
	}

	/** Its path in a form with fields of several types. */
	public String path() {
		return "own[" + this.name + "]";
	}

	/** Whether it is typed; a value that a view computes is only displayed. */
	public boolean typed() {
		return switch (this.shape) {
			case HOURS, WORTH, TERM_END, TERM_UNIT, DAYS -> false;
			default -> true;
		};
	}

	/** The values that a field takes, and how they are stored. */
	public enum Shape {

		/** One line of text. */
		TEXT,

		/** A code of the vocabulary {@link FactField#from()}. */
		CODE,

		/**
		 * A term: one field with both ends and the unit; stored in its own column, which
		 * is the lower end, and in those of {@link #TERM_END} and {@link #TERM_UNIT}.
		 */
		TERM,

		/** The upper end of a term, in its unit; typed with the term. */
		TERM_END,

		/**
		 * The unit of a term: a code of the vocabulary {@link FactField#from()}; typed
		 * with the term.
		 */
		TERM_UNIT,

		/** An end of a term in days, where they are exact; computed. */
		DAYS,

		/** An amount of money, with up to two decimals. */
		AMOUNT,

		/** The currency of the preceding amount, ISO 4217. */
		CURRENCY,

		/** A number of monthly calculation indices (MCI), with up to two decimals. */
		INDICES,

		/**
		 * Whether the amounts of the same type are per person or in all: a code of the
		 * vocabulary {@link FactField#from()}.
		 */
		BASIS,

		/** A local date, or a date and minute: 2019-06-10 or 2019-06-10T18:30. */
		TIME,

		/**
		 * A person or organisation by name; stored in the columns {@code …_person_id} and
		 * {@code …_organisation_id}; one column in the views.
		 */
		ACTOR,

		/**
		 * Persons and organisations separated by semicolons; stored as rows of the table
		 * {@code TYPE_COLUMN}; an array in the views.
		 */
		ACTORS,

		/**
		 * Another fact of the same form, of the type {@link FactField#from()}; stored in
		 * {@code …_id}.
		 */
		FACT,

		/**
		 * A number of hours that the view computes; where there may have been more, in
		 * the column {@code COLUMN_at_least} instead.
		 */
		HOURS,

		/**
		 * The value in tenge of the number of indices, which the view computes; of two
		 * such fields the lower comes first.
		 */
		WORTH

	}

}
