package org.aigaq.report.text;

import java.util.List;

import org.aigaq.report.text.References.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Reference marks and their locations. */
public final class ReferenceTexts {

	private final MessageSourceAccessor messages;

	private final NameTexts names;

	private final References references;

	ReferenceTexts(MessageSourceAccessor messages, NameTexts names, References references) {
		this.messages = messages;
		this.names = names;
		this.references = references;
	}

	/** The references so far. */
	public References list() {
		return this.references;
	}

	/**
	 * The marks of locations, as plain text.
	 * @param rows a row for each location: document_code, paragraph, locator, mark;
	 * {@code null}: none
	 */
	public String marks(@Nullable String rows) {
		return this.references.marks(places(rows));
	}

	/** The mark of one location. */
	String mark(Place place) {
		return this.references.marks(List.of(place));
	}

	/** Anchor of the first mark of locations; {@code null}: none. */
	public @Nullable String anchor(@Nullable String rows) {
		return this.references.anchor(places(rows));
	}

	private List<Place> places(@Nullable String rows) {
		return Row.of(rows).stream().map(this.names::place).toList();
	}

	/**
	 * An entry in the list of references, as styled text.
	 * @param state unbound, mismatch or lost; {@code null}: its quote matches
	 */
	public String entry(String mark, String place, @Nullable String state) {
		return Styled.mark(mark) + " " + Styled.note(withState(place, state));
	}

	/** A location with the problem of its passage. */
	String withState(String place, @Nullable String state) {
		return (state != null) ? place + " (" + this.messages.getMessage("report.reference." + state) + ")" : place;
	}

}
