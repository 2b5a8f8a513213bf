package org.aigaq.report.text;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.util.StringUtils;

/**
 * The contents of cells as styled text: a figure, title or date, smaller notes below it,
 * then its reference marks.
 */
public final class CellTexts {

	private final MessageSourceAccessor messages;

	private final DateTexts dates;

	private final NameTexts names;

	private final ReferenceTexts references;

	CellTexts(MessageSourceAccessor messages, DateTexts dates, NameTexts names, ReferenceTexts references) {
		this.messages = messages;
		this.dates = dates;
		this.names = names;
		this.references = references;
	}

	/** The given texts joined with a dot, as plain text. */
	public String joined(@Nullable String... parts) {
		return Arrays.stream(parts).filter(StringUtils::hasText).collect(Collectors.joining(" · "));
	}

	/** The given texts, one per line. */
	static String lines(@Nullable String... parts) {
		return Arrays.stream(parts).filter(StringUtils::hasText).collect(Collectors.joining("\n"));
	}

	/** A text with notes below it. */
	public String noted(@Nullable String text, @Nullable String... notes) {
		return lines(Styled.text(text), Styled.note(joined(notes)));
	}

	/** As {@link #noted}, with the text in bold. */
	public String titled(@Nullable String text, @Nullable String... notes) {
		return lines(Styled.bold(text), Styled.note(joined(notes)));
	}

	/** As {@link #titled}, a little larger. */
	public String named(String text, String note) {
		return lines(Styled.strong(text), Styled.note(note));
	}

	/** One side of a disagreement: the claim, with its sources below. */
	public String claim(String claim, String speakers) {
		return lines(Styled.strong(claim), speakers);
	}

	/**
	 * The fact that contains another one, as plain text with the code on a separate line.
	 */
	public @Nullable String liesIn(@Nullable String code) {
		return (code != null)
				? this.messages.getMessage("report.penalties.lies-in", new Object[] { "\n" + code + "\n" })
					.replaceAll(" ?\n ?", "\n")
					.strip()
				: null;
	}

	/**
	 * The head of a row of a breakdown.
	 * @param by what it is broken down by: city, month, day, group or kind
	 * @param key key of the row; or several, not_stated, total
	 */
	public String key(String by, String key) {
		return switch (key) {
			case "several", "not_stated" -> Styled.text(this.messages.getMessage("report." + key + "." + by));
			case "total" ->
				titled(this.messages.getMessage("report.total"), this.messages.getMessage("report.total.note"));
			default -> Styled.text(switch (by) {
				case "city" -> this.names.city(key);
				case "group" -> this.names.label("affected_group", key);
				case "kind" -> this.names.label("penalty_kind", key);
				default -> this.dates.date(key);
			});
		};
	}

	/** A figure: the range, what it counts, the marks, and whether sources disagree. */
	public String figure(String range, @Nullable String places, @Nullable Boolean differs, @Nullable String note) {
		return lines(Styled.text(range), Styled.note(note), marks(places), differs(differs));
	}

	/** A key figure with its number of sources. */
	public String large(String range, @Nullable String sources, @Nullable String places, @Nullable Boolean differs) {
		String note = (sources != null) ? Styled.note(sources) + " " + marks(places) : "";
		return lines(Styled.large(range), note, differs(differs));
	}

	/** A figure below a key figure. */
	public String small(String range, @Nullable String places, @Nullable Boolean differs) {
		return lines(Styled.strong(range) + " " + marks(places), differs(differs));
	}

	/** A figure in one line with its marks, what is added in it below. */
	public String beside(String range, @Nullable String note, @Nullable String places, @Nullable Boolean differs) {
		return lines(Styled.text(range) + " " + marks(places), Styled.note(note), differs(differs));
	}

	/** Styled text with reference marks below it. */
	public String marked(String styled, @Nullable String places) {
		return lines(styled, marks(places));
	}

	/** A date with its marks, and whether it is surely in the period. */
	public String dated(String date, @Nullable String places, boolean certain) {
		return lines(Styled.text(date), marks(places),
				certain ? "" : Styled.note(this.messages.getMessage("report.uncertain")));
	}

	/**
	 * The heading of a section, as plain text, and whether it is surely in the period.
	 */
	public String heading(String heading, boolean certain) {
		return certain ? heading : this.messages.getMessage("report.uncertain.of", new Object[] { heading });
	}

	/** Legal bases and the deciding bodies. */
	public String based(@Nullable String bases, @Nullable String bodies, @Nullable String places) {
		return lines(Styled.text(bases), Styled.note(bodies), marks(places));
	}

	private String marks(@Nullable String places) {
		return Styled.mark(this.references.marks(places));
	}

	private String differs(@Nullable Boolean differs) {
		return Boolean.TRUE.equals(differs) ? Styled.differs(this.messages.getMessage("report.differs")) : "";
	}

}
