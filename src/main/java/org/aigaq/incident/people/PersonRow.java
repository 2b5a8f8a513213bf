package org.aigaq.incident.people;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A person of a pasted list, as typed.
 *
 * @param name the name as the list has it
 * @param who key of the recorded person that an editor chose, such as p12; {@code new}:
 * another person than those of like name; empty: nothing was chosen
 * @param removed {@code true}: the row is left out
 * @param keys the key that was chosen with its place
 */
public record PersonRow(String name, String who, String date, String place, String placeHeld, String outcome,
		String paragraph, String description, String removed, Map<String, String> keys) {

	/** In the field {@code who}: none of those of like name. */
	static final String ANOTHER = "new";

	public PersonRow {
		name = text(name);
		who = text(who);
		date = text(date);
		place = text(place);
		placeHeld = text(placeHeld);
		outcome = text(outcome);
		paragraph = text(paragraph);
		description = text(description);
		removed = text(removed);
		keys = (keys != null) ? Map.copyOf(keys) : Map.of();
	}

	static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

	/** One with these cells. */
	static PersonRow of(Map<PeopleColumn, String> cells) {
		return new PersonRow(cells.get(PeopleColumn.NAME), "", cells.get(PeopleColumn.DATE),
				cells.get(PeopleColumn.PLACE), cells.get(PeopleColumn.PLACE_HELD), cells.get(PeopleColumn.OUTCOME),
				cells.get(PeopleColumn.PARAGRAPH), cells.get(PeopleColumn.DESCRIPTION), "", Map.of());
	}

	public boolean gone() {
		return this.removed.equals("true");
	}

	/** Whether an editor chose a recorded person. */
	boolean isKnown() {
		return this.who.matches("p[0-9]{1,18}");
	}

	boolean isAnother() {
		return this.who.equals(ANOTHER);
	}

	/** What stands in a column. */
	public String in(PeopleColumn column) {
		return switch (column) {
			case NAME -> this.name;
			case DATE -> this.date;
			case PLACE -> this.place;
			case PLACE_HELD -> this.placeHeld;
			case OUTCOME -> this.outcome;
			case PARAGRAPH -> this.paragraph;
			case DESCRIPTION -> this.description;
		};
	}

}
