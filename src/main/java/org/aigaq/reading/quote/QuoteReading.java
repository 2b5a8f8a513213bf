package org.aigaq.reading.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.aigaq.reading.Proposal;
import org.aigaq.reading.line.JoinedText;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a quote says: which source gives which number, which amount, term
 * and article belong to which penalty, which number is a part of another, and which is
 * the number of a second source for the same figure.
 */
public final class QuoteReading {

	private static final Set<String> ARREST = Set.of("arrested", "penalised", "detained");

	private static final Set<String> FINE = Set.of("fined", "penalised");

	private static final Set<String> PENALTY = Set.of("arrested", "fined", "warned", "penalised");

	private static final Pattern CLAUSE = Pattern.compile("[;\\n\\r]|[.!?](?=\\s+[\\p{Lu}\\d«“\"(]|\\s*$)");

	private static final Pattern SENTENCE = Pattern.compile("[\\n\\r]|[.!?](?=\\s+[\\p{Lu}\\d«“\"(]|\\s*$)");

	private final String text;

	private final List<SaidBy> sources;

	private final List<ReadFigure> figures = new ArrayList<>();

	private final List<Placed> others = new ArrayList<>();

	private QuoteReading(String text) {
		this.text = text;
		this.sources = SourcesInText.in(text);
	}

	/**
	 * Read a quote.
	 * @param proposals what was read in it, by rules and by names
	 */
	public static QuoteReading of(String text, List<Proposal> proposals) {
		QuoteReading reading = new QuoteReading(JoinedText.of(text));
		List<Placed> placed = Placed.in(reading.text, proposals);
		placed.stream().filter(QuoteReading::isFigure).forEach(reading::figure);
		placed.stream().filter((each) -> !isFigure(each)).forEach(reading::detail);
		reading.relate();
		return reading;
	}

	/** The figures and acts in the order of the text. */
	public List<ReadFigure> figures() {
		return List.copyOf(this.figures);
	}

	/** What belongs to no figure: dates, names, denials, words that were not read. */
	public List<Placed> others() {
		return List.copyOf(this.others);
	}

	/** The sources in the order of the text. */
	public List<SaidBy> sources() {
		return this.sources;
	}

	private static boolean isFigure(Placed placed) {
		Proposal proposal = (placed.proposal() instanceof Proposal.Asked asked) ? asked.meanings().get(0)
				: placed.proposal();
		return proposal instanceof Proposal.Count || proposal instanceof Proposal.Act;
	}

	private void figure(Placed placed) {
		List<? extends Proposal> meanings = (placed.proposal() instanceof Proposal.Asked asked) ? asked.meanings()
				: List.of(placed.proposal());
		this.figures.add(new ReadFigure(placed.proposal().words(), placed.start(), meanings,
				placed.proposal().certain(), source(placed.start()), new ArrayList<>(), -1, -1));
	}

	/** The source in the same clause that is nearest. */
	private @Nullable SaidBy source(int at) {
		int clause = part(CLAUSE, at);
		return this.sources.stream()
			.filter((source) -> part(CLAUSE, Math.min(source.end() - 1, middle(source))) == clause)
			.min((one, other) -> Integer.compare(Math.abs(one.start() - at), Math.abs(other.start() - at)))
			.orElse(null);
	}

	private static int middle(SaidBy source) {
		return (source.start() + source.end()) / 2;
	}

	/** The number of the clause or sentence that holds this character. */
	private int part(Pattern border, int at) {
		Matcher match = border.matcher(this.text);
		int part = 0;
		while (match.find() && match.start() < at) {
			part++;
		}
		return part;
	}

	private void detail(Placed placed) {
		Proposal first = (placed.proposal() instanceof Proposal.Asked asked) ? asked.meanings().get(0)
				: placed.proposal();
		ReadFigure owner = null;
		if (placed.proposal() instanceof Proposal.Duration) {
			owner = owner(placed, ARREST);
		}
		else if (first instanceof Proposal.Amount) {
			owner = owner(placed, FINE);
		}
		else if (first instanceof Proposal.LegalBasis) {
			owner = owner(placed, PENALTY);
		}
		if (owner != null && placed.proposal().certain()) {
			owner.details().add(placed.proposal());
		}
		else {
			this.others.add(placed);
		}
	}

	/** The penalty before it in the same sentence, else the one after. */
	private @Nullable ReadFigure owner(Placed placed, Set<String> measures) {
		int sentence = part(SENTENCE, placed.start());
		List<ReadFigure> likely = this.figures.stream()
			.filter((figure) -> measures(figure).anyMatch(measures::contains))
			.filter((figure) -> part(SENTENCE, figure.start()) == sentence)
			.toList();
		return likely.stream()
			.filter((figure) -> figure.start() < placed.start())
			.reduce((one, other) -> other)
			.orElseGet(() -> likely.isEmpty() ? null : likely.get(0));
	}

	private static Stream<String> measures(ReadFigure figure) {
		return figure.meanings()
			.stream()
			.map((meaning) -> (meaning instanceof Proposal.Count count && count.measure() != null) ? count.measure()
					: "");
	}

	private void relate() {
		for (int i = 0; i < this.figures.size(); i++) {
			ReadFigure figure = this.figures.get(i);
			if (!(figure.meanings().get(0) instanceof Proposal.Count count) || figure.measure().isEmpty()) {
				continue;
			}
			int whole = whole(i, figure, count);
			if (whole >= 0) {
				boolean part = !count.groups().isEmpty();
				this.figures.set(i, figure.with(part ? whole : -1, part ? -1 : whole));
			}
		}
	}

	/**
	 * The figure before it of the same measure: for a group one of the same clause, for a
	 * number one that another source gives.
	 */
	private int whole(int index, ReadFigure figure, Proposal.Count count) {
		for (int i = index - 1; i >= 0; i--) {
			ReadFigure other = this.figures.get(i);
			if (other.partOf() >= 0 || other.again() >= 0 || !other.measure().equals(figure.measure())
					|| !(other.meanings().get(0) instanceof Proposal.Count before) || !before.groups().isEmpty()) {
				continue;
			}
			boolean clause = part(CLAUSE, other.start()) == part(CLAUSE, figure.start());
			boolean population = String.valueOf(before.population()).equals(String.valueOf(count.population()));
			if (!count.groups().isEmpty() ? clause : population && differ(other, figure)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean differ(ReadFigure one, ReadFigure other) {
		String first = (one.source() != null) ? one.source().words() : "";
		String second = (other.source() != null) ? other.source().words() : "";
		return !first.equalsIgnoreCase(second);
	}

}
