package org.aigaq.report.text;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.aigaq.report.text.References.Place;
import org.aigaq.shared.claim.ClaimWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Who says what, with the places where they say it, as styled text. */
public final class SourceTexts {

	private static final char NO_BREAK = '\u00A0'; // no line ends before a mark

	private final MessageSourceAccessor messages;

	private final ClaimWords claims;

	private final FigureTexts figures;

	private final NameTexts names;

	private final ReferenceTexts references;

	SourceTexts(MessageSourceAccessor messages, ClaimWords claims, FigureTexts figures, NameTexts names,
			ReferenceTexts references) {
		this.messages = messages;
		this.claims = claims;
		this.figures = figures;
		this.names = names;
		this.references = references;
	}

	/**
	 * What each source says, a line each with the mark.
	 * @param rows a row a source, as {@link SourceStatement} reads it
	 */
	public String sources(@Nullable String rows) {
		return Row.of(rows)
			.stream()
			.map((row) -> statement(row).words() + NO_BREAK + Styled.mark(this.references.mark(this.names.place(row))))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * As {@link #sources}, with the place in words below: for lists too long for marks.
	 */
	public String sourcesWithPlaces(@Nullable String rows) {
		return Row.of(rows).stream().map((row) -> {
			Place place = this.names.place(row);
			return statement(row).words() + "\n" + Styled.mark(this.references.withState(place.words(), place.state()));
		}).collect(Collectors.joining("\n"));
	}

	/** As {@link #sources}, in one line of plain text, each with its place. */
	public String inOneLine(@Nullable String rows) {
		return Row.of(rows)
			.stream()
			.map((row) -> statement(row).plainWords() + ", " + this.names.place(row).words())
			.collect(Collectors.joining("; "));
	}

	/**
	 * Who says something, each with the place in a line of its own.
	 * @param rows a row a source: document_code, paragraph, locator, mark, and who it is
	 */
	public String speakers(@Nullable String rows) {
		return Row.of(rows).stream().map((row) -> {
			Place place = this.names.place(row);
			return CellTexts.lines(Styled.text(this.claims.saidBy(row.source())),
					Styled.mark(place.words() + NO_BREAK + this.references.mark(place)));
		}).collect(Collectors.joining("\n"));
	}

	/**
	 * The facts and incidents that a place supports, a line each.
	 * @param rows a row a fact or incident: code, description, and the sources that say
	 * so and that deny it: said_by and denied_by
	 */
	public String supported(@Nullable String rows) {
		return Row.of(rows).stream().map(this::supported).collect(Collectors.joining("\n"));
	}

	private String supported(Row row) {
		String note = Arrays
			.asList(row.text("description"), by("report.said-by", row.text("said_by")),
					by("report.denied-by", row.text("denied_by")))
			.stream()
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" · "));
		return Styled.text(row.text("code")) + " " + Styled.note(note);
	}

	private @Nullable String by(String key, @Nullable String sources) {
		if (sources == null) {
			return null;
		}
		String names = Row.of(sources)
			.stream()
			.map((row) -> this.claims.saidBy(row.source()))
			.distinct()
			.collect(Collectors.joining(", "));
		return this.messages.getMessage(key, new Object[] { names });
	}

	SourceStatement statement(Row row) {
		return new SourceStatement(row, this.messages, this.claims, this.figures);
	}

}
