package org.aigaq.report.text;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.aigaq.fact.words.FactWords;
import org.aigaq.report.text.References.Place;
import org.aigaq.shared.claim.ClaimWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Claims with their sources and locations, as styled text. */
public final class SourceTexts {

	// a no-break space: no line ends before a mark
	private static final char NO_BREAK = '\u00A0';

	private final MessageSourceAccessor messages;

	private final ClaimWords claims;

	private final FactWords facts;

	private final FigureTexts figures;

	private final NameTexts names;

	private final ReferenceTexts references;

	SourceTexts(MessageSourceAccessor messages, ClaimWords claims, FactWords facts, FigureTexts figures,
			NameTexts names, ReferenceTexts references) {
		this.messages = messages;
		this.claims = claims;
		this.facts = facts;
		this.figures = figures;
		this.names = names;
		this.references = references;
	}

	/**
	 * The claim of each source, one per line, with its mark and, below it, its quote.
	 * @param rows a row for each source, as {@link SourceStatement} reads it
	 */
	public String sources(@Nullable String rows) {
		return Row.of(rows).stream().map(this::source).collect(Collectors.joining("\n"));
	}

	private String source(Row row) {
		SourceStatement statement = statement(row);
		return CellTexts.lines(statement.words() + NO_BREAK + Styled.mark(this.references.mark(this.names.place(row))),
				statement.quote());
	}

	/**
	 * As {@link #sources}, with the location in words below instead of a mark; for lists
	 * that are too long for marks.
	 */
	public String sourcesWithPlaces(@Nullable String rows) {
		return Row.of(rows).stream().map((row) -> {
			Place place = this.names.place(row);
			return statement(row).words() + "\n" + Styled.mark(this.references.withState(place.words(), place.state()));
		}).collect(Collectors.joining("\n"));
	}

	/** As {@link #sources}, in one line of plain text, with locations. */
	public String inOneLine(@Nullable String rows) {
		return Row.of(rows)
			.stream()
			.map((row) -> statement(row).plainWords() + ", " + this.names.place(row).words())
			.collect(Collectors.joining("; "));
	}

	/**
	 * The sources of a claim, each with its location on a separate line.
	 * @param rows a row for each source: document_code, paragraph, locator, mark, and the
	 * columns of {@link Row#source}
	 */
	public String speakers(@Nullable String rows) {
		return Row.of(rows).stream().map((row) -> {
			Place place = this.names.place(row);
			return CellTexts.lines(Styled.text(this.claims.saidBy(row.source())),
					Styled.mark(place.words() + NO_BREAK + this.references.mark(place)));
		}).collect(Collectors.joining("\n"));
	}

	/**
	 * The source of a row in words, such as: according to the document itself.
	 * @param rows one row with the columns of {@link Row#chain}; {@code null}: no source
	 */
	public @Nullable String saidBy(@Nullable String rows) {
		String names = Row.of(rows)
			.stream()
			.map((row) -> this.claims.saidBy(row.chain()))
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? null : this.messages.getMessage("report.said-by", new Object[] { names });
	}

	/**
	 * The facts and incidents that a passage supports, one per line.
	 * @param rows a row for each fact or incident: code, description, and the sources
	 * that assert and deny it: said_by and denied_by
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
		return new SourceStatement(row, row.values(), this.messages, this.claims, this.facts, this.figures);
	}

}
