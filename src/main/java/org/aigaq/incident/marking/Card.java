package org.aigaq.incident.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The suggestion card of a quote: all that can be read in it, ticked where the reading is
 * certain. Nothing enters the form without its button.
 *
 * @param lines what can be added
 * @param notes what was read and has no field, or was not read
 */
public record Card(List<Line> lines, List<String> notes) {

	static final Card EMPTY = new Card(List.of(), List.of());

	/** The number of figures that are ticked. */
	public long ticked() {
		return this.lines.stream().filter(Line::ticked).count();
	}

	/** Whether anything is left to add. */
	public boolean isOpen() {
		return this.lines.stream().anyMatch((line) -> !line.entered());
	}

	Optional<Line> line(String key) {
		return this.lines.stream().filter((line) -> line.key().equals(key)).findFirst();
	}

	/**
	 * A line of the card.
	 *
	 * @param key names it in the answer; the same for the same quote
	 * @param label what it is, in words
	 * @param doubt what is to be checked before it is added; empty: nothing
	 * @param ticked whether it is ticked when the card opens
	 * @param entered whether the form has it already
	 * @param meanings what it may be; an editor chooses among several
	 * @param source who says so: what is preselected and what else can be chosen;
	 * {@code null}: it is no figure
	 * @param into where it goes: a new figure, another source or a part of one;
	 * {@code null}: there is no choice
	 * @param differs whether its number differs from that of the figure that it goes into
	 */
	record Line(String key, String label, String doubt, boolean ticked, boolean entered, List<Meaning> meanings,
			@Nullable Choice source, @Nullable Choice into, boolean differs) {

		static Line of(String key, String label, String doubt, boolean ticked, boolean entered,
				Map<String, String> fields) {
			return new Line(key, label, doubt, ticked && !entered, entered, List.of(new Meaning("", "", label, fields)),
					null, null, false);
		}

		/** Whether an editor has to choose what it means. */
		public boolean isAsked() {
			return this.meanings.size() > 1;
		}

		/** Whether the question is if a court or the police arrested somebody. */
		public boolean isArrest() {
			return this.meanings.size() == 2
					&& this.meanings.stream()
						.map((meaning) -> meaning.fields().get("fact.measure"))
						.allMatch((measure) -> "arrested".equals(measure) || "detained".equals(measure))
					&& !Objects.equals(this.meanings.get(0).fields().get("fact.measure"),
							this.meanings.get(1).fields().get("fact.measure"));
		}

		/** Whether it is a figure, an act or the like, with a source. */
		public boolean isFigure() {
			return this.source != null;
		}

	}

	/**
	 * What a line may mean.
	 *
	 * @param code names it in the answer
	 * @param type the type of the fact; empty: it is no fact
	 * @param label in words
	 * @param fields values by field: {@code fact.measure}, {@code said.number},
	 * {@code incident.date}
	 */
	record Meaning(String code, String type, String label, Map<String, String> fields) {
	}

	/**
	 * A choice.
	 *
	 * @param chosen what is preselected
	 * @param options the labels by code
	 */
	record Choice(String chosen, Map<String, String> options) {
	}

}
