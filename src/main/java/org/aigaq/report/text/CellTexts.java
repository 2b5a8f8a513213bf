package org.aigaq.report.text;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/** What the cells of a report say without leading anywhere, as styled text. */
public class CellTexts extends LanguageTexts {

	CellTexts(MessageSource messages, Words words, Locale language, Map<String, String> cities) {
		super(messages, words, language, cities);
	}

	/** A text, and smaller what is said of it. */
	public String noted(@Nullable String text, @Nullable String... notes) {
		return lines(Styled.text(text), Styled.note(joined(notes)));
	}

	/** That a fact lies in another, whose code stands in a line of its own. */
	public @Nullable String liesIn(@Nullable String code) {
		return (code != null)
				? message("report.penalties.lies-in", "\n" + code + "\n").replaceAll(" ?\n ?", "\n").strip() : null;
	}

	/** As {@link #noted}, with the text in bold. */
	public String titled(@Nullable String text, @Nullable String... notes) {
		return lines(Styled.bold(text), Styled.note(joined(notes)));
	}

	/** As {@link #titled}, a little larger. */
	public String named(String text, String note) {
		return lines(Styled.strong(text), Styled.note(note));
	}

	/** One side of a disagreement: the claim, and who makes it, as styled text. */
	public String titledLines(String claim, String speakers) {
		return lines(Styled.strong(claim), speakers);
	}

	/** What a row of a breakdown is of. */
	public String key(String by, String key) {
		return switch (key) {
			case "several", "not_stated" -> Styled.text(message("report." + key + "." + by));
			case "total" -> lines(Styled.bold(message("report.total")), Styled.note(message("report.total.note")));
			default -> Styled.text(switch (by) {
				case "city" -> city(key);
				case "group" -> label("affected_group", key);
				case "kind" -> label("penalty_kind", key);
				default -> date(key);
			});
		};
	}

	/**
	 * An entry of the list of references.
	 * @param state unbound, mismatch or lost; {@code null}: its words are there
	 */
	public String reference(String mark, String place, @Nullable String state) {
		return Styled.mark(mark) + " " + Styled.note(stated(place, state));
	}

	String stated(String place, @Nullable String state) {
		return (state != null) ? place + " (" + message("report.reference." + state) + ")" : place;
	}

	/**
	 * What rests on a place, a line each.
	 * @param rows a row a fact or incident: its code, its words, who says so, who denies
	 * it
	 */
	public String resting(@Nullable Array rows) throws SQLException {
		return Row.of(rows)
			.stream()
			.map((row) -> Styled.text(row.at(0)) + " "
					+ Styled
						.note(joined(row.at(1), by("report.said-by", row.at(2)), by("report.denied-by", row.at(3)))))
			.collect(Collectors.joining("\n"));
	}

	private String by(String key, @Nullable String sources) {
		return (sources == null) ? ""
				: message(key, Arrays.stream(sources.split("\\|")).map(this::source).collect(Collectors.joining(", ")));
	}

}
