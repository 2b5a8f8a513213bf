package org.aigaq.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * An order of the list of incidents; each has an index. Equal ones are ordered by code.
 */
public enum Sort {

	/** By first day, newest first, undated last. */
	NEWEST("incident.date_earliest", "date", true, true, null),

	/** By first day, oldest first, undated last. */
	OLDEST("incident.date_earliest", "date", false, true, null),

	/** By last change, latest first. */
	CHANGED("incident.updated_at", "timestamptz", true, false, null),

	/** By the highest number of people detained; only incidents with such a number. */
	DETAINED("coalesce(sorted.reported_high, sorted.reported_low)", "bigint", true, false, "detained"),

	/** By the highest number of people penalised. */
	PENALISED("coalesce(sorted.reported_high, sorted.reported_low)", "bigint", true, false, "penalised"),

	/** By the highest number of people killed. */
	KILLED("coalesce(sorted.reported_high, sorted.reported_low)", "bigint", true, false, "killed");

	private final String key;

	private final String type;

	private final boolean descending;

	private final boolean nullable;

	private final @Nullable String measure;

	Sort(String key, String type, boolean descending, boolean nullable, @Nullable String measure) {
		this.key = key;
		this.type = type;
		this.descending = descending;
		this.nullable = nullable;
		this.measure = measure;
	}

	/** The order of this name, as the address has it. */
	static Optional<Sort> of(String name) {
		return Arrays.stream(values()).filter((sort) -> sort.parameter().equals(name)).findFirst();
	}

	/** Its name in the address. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The expression that it orders by. */
	String key() {
		return this.key;
	}

	/** Whether the greatest come first. */
	boolean isDescending() {
		return this.descending;
	}

	/** Whether an incident may have none; these come last. */
	boolean isNullable() {
		return this.nullable;
	}

	/** Whether a position of this order can have this key. */
	boolean reads(String key) {
		return this.type.equals("date") ? ApproximateDate.day(key).isPresent() : key.matches("[0-9]{1,17}");
	}

	/**
	 * What a position keeps of the expression: a day, a number or microseconds since
	 * 1970.
	 */
	String place() {
		return (this == CHANGED) ? "(extract(epoch from " + this.key + ") * 1000000)::bigint::text"
				: "(" + this.key + ")::text";
	}

	/** The value of the expression at the position {@code :place}. */
	String valueAtPlace() {
		return (this == CHANGED) ? "(timestamptz 'epoch' + :place::bigint * interval '1 microsecond')"
				: ":place::" + this.type;
	}

	/** The tables that it reads. */
	String relations() {
		return (this.measure != null)
				? "registry.incident join internal.tally sorted on sorted.incident_id = incident.id and sorted.population is null and sorted.measure = '"
						+ this.measure + "'"
				: "registry.incident";
	}

	/** What an incident must have to be in the list; {@code null}: nothing. */
	@Nullable String condition() {
		return (this.measure != null) ? this.key + " is not null" : null;
	}

}
