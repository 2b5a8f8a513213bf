package org.aigaq.report.text;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import net.sf.jasperreports.renderers.Renderable;
import org.aigaq.report.text.References.Place;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * What the cells of one report say: figures with the marks that lead to documents,
 * sources and drawings. Templates use it as parameter {@code telling}. Unless said
 * otherwise it gives styled text.
 */
public class ReportTexts extends CellTexts {

	private static final char NOT_APART = '\u00A0'; // no line ends before a mark

	private final References references = References.thatFit();

	public ReportTexts(MessageSource messages, Words words, Locale language, Map<String, String> cities) {
		super(messages, words, language, cities);
	}

	/** The marks given so far. */
	public References getReferences() {
		return this.references;
	}

	/**
	 * The marks of places, as plain text.
	 * @param rows a row a place: document, paragraph, locator, state, whatever else;
	 * {@code null}: none
	 */
	public String marks(@Nullable Array rows) throws SQLException {
		return this.references.marks(places(rows));
	}

	/** Name of the anchor of the first mark of places; {@code null}: none. */
	public @Nullable String anchor(@Nullable Array rows) throws SQLException {
		return this.references.anchor(places(rows));
	}

	private List<Place> places(@Nullable Array rows) throws SQLException {
		return Row.of(rows).stream().map((row) -> row.place(this)).toList();
	}

	/** A figure: the range, what it counts, the marks, and that sources differ. */
	public String figure(String range, @Nullable Array places, @Nullable Boolean differs, @Nullable String note)
			throws SQLException {
		return lines(Styled.text(range), Styled.note(note), Styled.mark(marks(places)), differs(differs));
	}

	/** A key figure, with how many say so. */
	public String large(String range, @Nullable String sources, @Nullable Array places, @Nullable Boolean differs)
			throws SQLException {
		String heard = (sources != null) ? Styled.note(sources) + " " + Styled.mark(marks(places)) : "";
		return lines(Styled.large(range), heard, differs(differs));
	}

	/** A figure below a key figure. */
	public String small(String range, @Nullable Array places, @Nullable Boolean differs) throws SQLException {
		return lines(Styled.strong(range) + " " + Styled.mark(marks(places)), differs(differs));
	}

	/** A figure in one line with its marks. */
	public String beside(String range, @Nullable Array places, @Nullable Boolean differs) throws SQLException {
		return lines(Styled.text(range) + " " + Styled.mark(marks(places)), differs(differs));
	}

	private String differs(@Nullable Boolean differs) {
		return Boolean.TRUE.equals(differs) ? Styled.differs(message("report.differs")) : "";
	}

	/** Styled text, and the marks below it. */
	public String marked(String styled, @Nullable Array places) throws SQLException {
		return lines(styled, Styled.mark(marks(places)));
	}

	/** When something was, with its witnesses, and whether it may lie outside. */
	public String dated(String date, @Nullable Array places, @Nullable Boolean mayLieOutside) throws SQLException {
		return lines(Styled.text(date), Styled.mark(marks(places)),
				Boolean.TRUE.equals(mayLieOutside) ? Styled.note(message("report.date-uncertain")) : "");
	}

	/** Legal bases and who decided. */
	public String based(@Nullable String bases, @Nullable String bodies, @Nullable Array places) throws SQLException {
		return lines(Styled.text(bases), Styled.note(bodies), Styled.mark(marks(places)));
	}

	/**
	 * What a figure is added up from, a line each as long as they are few.
	 * @param count how many facts
	 * @param rows a row a fact: its code, low, high, whether open, whether about;
	 * {@code null}: they are many
	 */
	public String summands(int count, @Nullable Array rows) throws SQLException {
		return Summands.words(count, Row.of(rows), this);
	}

	/**
	 * Who says something, each with the place in a line of its own.
	 * @param rows a row a source: document, paragraph, locator, state, source
	 */
	public String speakers(@Nullable Array rows) throws SQLException {
		return Row.of(rows).stream().map((row) -> {
			Place place = row.place(this);
			return lines(Styled.text(source(row.at(4))),
					Styled.mark(place.words() + NOT_APART + this.references.marks(List.of(place))));
		}).collect(Collectors.joining("\n"));
	}

	/**
	 * What each source says, a line each with the mark.
	 * @param rows a row a source, as {@link SourceStatement} reads it
	 */
	public String sources(@Nullable Array rows) throws SQLException {
		return Row.of(rows)
			.stream()
			.map((row) -> new SourceStatement(row).words(this) + NOT_APART
					+ Styled.mark(this.references.marks(List.of(row.place(this)))))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * As {@link #sources}, with the place in words below: for lists too long for marks.
	 */
	public String witnesses(@Nullable Array rows) throws SQLException {
		return Row.of(rows).stream().map((row) -> {
			Place place = row.place(this);
			return new SourceStatement(row).words(this) + "\n" + Styled.mark(stated(place.words(), place.state()));
		}).collect(Collectors.joining("\n"));
	}

	/**
	 * The line of a figure, with a point for each source.
	 * @param rows a row a source, as {@link SourceStatement} reads it
	 */
	public Renderable line(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, @Nullable Array rows)
			throws SQLException {
		return Drawings.line(low, high, open, Row.of(rows), this);
	}

	/** What that line shows, as plain text. */
	public String lineInWords(String label, String range, @Nullable Array rows) throws SQLException {
		return Drawings.lineInWords(label, range, Row.of(rows), this);
	}

	/** The bar of a row of a table. */
	public Renderable bar(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, @Nullable Number most) {
		return Drawings.bar(low, high, open, most);
	}

	/**
	 * The map of the country.
	 * @param rows a row a city: name, latitude, longitude, low, high, open, about, basis
	 */
	public Renderable map(@Nullable Array rows) throws SQLException {
		return Drawings.map(Row.of(rows), this);
	}

	/** What the map shows, as plain text. */
	public String mapInWords(@Nullable Array rows) throws SQLException {
		return message("report.map.alt",
				Row.of(rows)
					.stream()
					.map((row) -> city(row.at(0)) + ": " + Drawings.range(row, this))
					.collect(Collectors.joining("; ")));
	}

}
