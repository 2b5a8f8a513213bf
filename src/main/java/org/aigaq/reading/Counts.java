package org.aigaq.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.aigaq.reading.Measures.Mention;
import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Meaning;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers of people and what happened to them. */
final class Counts {

	private static final int AFTER = 4;

	private static final Pattern NOBODY = Pattern
		.compile("no|nobody|none|никто|никого|никому|ешкім|ешкімге|ешкімді|ешқандай");

	private static final Pattern ALMOST = Pattern
		.compile("almost|nearly|virtually|practically|hardly|почти|практически");

	/** What is expected or planned did not happen. */
	private static final Pattern EXPECTED = Pattern.compile(
			"expect\\p{L}*|plan\\p{L}*|hop(?:e|ed|es|ing)|threaten\\p{L}*|ожида\\p{L}*|планир\\p{L}*|рассчит\\p{L}*|күт\\p{L}*");

	private static final List<String> HARM = List.of("killed", "injured", "hospitalised", "missing");

	private final List<Token> tokens;

	private final String words;

	private final Clauses clauses;

	private final Set<Figure> read = new HashSet<>();

	private List<Figure> figures = List.of();

	/** What the number before was about, and where it ends. */
	private @Nullable Mention before;

	private int end;

	Counts(String words, List<Token> tokens, List<Mention> mentions) {
		this.words = words;
		this.tokens = tokens;
		this.clauses = new Clauses(tokens, mentions);
	}

	List<Proposal> of(List<Figure> numbers) {
		this.figures = Singles.with(numbers, this.tokens);
		Set<Proposal> counts = new LinkedHashSet<>();
		for (Figure figure : this.figures) {
			boolean counted = !figure.meanings().isEmpty() && figure.whole() && !OtherNumbers.is(figure, this.tokens);
			Proposal count = counted ? count(figure) : null;
			if (count != null) {
				counts.add(count);
				this.read.add(figure);
			}
		}
		counts.addAll(zeros());
		return List.copyOf(counts);
	}

	private @Nullable Proposal count(Figure figure) {
		boolean people = People.follow(this.tokens, figure.next()) || People.are(this.tokens.get(figure.first()))
				|| People.counts(this.tokens.get(figure.next() - 1));
		Mention mention = mention(figure, people);
		if (mention == null) {
			boolean all = onlyThis(figure)
					|| (people && !isOne(figure) && isMost(figure) && !figure.wording().equals("unknown"));
			return all ? proposal(null, figure) : null;
		}
		if (mention.denied() || mention.measure().isEmpty() || isForce(mention, figure) || isExpected(figure)) {
			return null;
		}
		this.before = mention;
		this.end = Math.max(figure.end(), People.end(this.tokens, figure.next()));
		return proposal(mention, figure);
	}

	/** What happened to the people; {@code null}: the words do not say. */
	private @Nullable Mention mention(Figure figure, boolean people) {
		Mention nearest = this.clauses.nearest(figure.first(), figure.next());
		if (nearest == null && this.before != null && this.clauses.continues(this.end, figure)) {
			return this.before;
		}
		if (nearest == null) {
			return (people && !isOne(figure)) ? this.clauses.atEnd(figure.next()) : null;
		}
		int noun = Math.max(figure.next(), People.end(this.tokens, figure.next()));
		boolean touches = this.clauses.touch(nearest, figure.first(), noun) || this.clauses.isSubject(nearest, noun);
		if (figure.wording().equals("unknown") || Singles.is(figure, this.tokens)) {
			return (people && touches) ? nearest
					: (this.before != null && this.clauses.continues(this.end, figure)) ? this.before : null;
		}
		boolean subject = this.clauses.token(nearest.start()) == figure.end();
		if (nearest.measure().equals("crowd") && ((!people && !subject) || isTaken(nearest, figure))) {
			return null;
		}
		boolean told = people || onlyThis(figure) || touches || ofThem(figure.next());
		return told ? nearest : null;
	}

	/** Whether a number on the other side is nearer to the same words. */
	private boolean isTaken(Mention mention, Figure figure) {
		int distance = this.clauses.distance(mention, figure.first(), figure.next());
		int at = this.clauses.token(mention.start());
		return this.figures.stream()
			.anyMatch((other) -> (other.first() < at) != (figure.first() < at)
					&& this.clauses.distance(mention, other.first(), other.next()) < distance
					&& People.follow(this.tokens, other.next()));
	}

	/** Whether the number counts police or soldiers who do something to others. */
	private boolean isForce(Mention mention, Figure figure) {
		String population = People.population(this.tokens, figure.next());
		return ("police".equals(population) || "military".equals(population)) && !HARM.containsAll(mention.measures());
	}

	private boolean isExpected(Figure figure) {
		return this.tokens.subList(Math.max(0, figure.first() - 3), figure.first())
			.stream()
			.anyMatch((token) -> EXPECTED.matcher(token.text()).matches());
	}

	/** Whether it is a part of people mentioned before: "Three of the detained died". */
	private boolean ofThem(int next) {
		return next < this.tokens.size() && this.tokens.get(next)
			.text()
			.matches("of|из|у|were|was|are|had|have|got|received|others|more|получил\\p{L}*|будут|стали");
	}

	/** A number word "one" is a pronoun as often. */
	private boolean isOne(Figure figure) {
		return figure.number() != null && figure.number() == 1 && figure.wording().equals("exact")
				&& !this.tokens.get(figure.first()).number();
	}

	/** Whether only the number was selected. */
	private boolean onlyThis(Figure figure) {
		if (this.tokens.get(figure.first()).text().matches("(19|20)\\d\\d")) {
			return false; // a year
		}
		for (int i = 0; i < this.tokens.size(); i++) {
			if ((i < figure.first() || i >= figure.end()) && this.tokens.get(i).kind() != Token.Kind.MARK) {
				return false;
			}
		}
		return true;
	}

	/** Whether little more than the number and the people was selected. */
	private boolean isMost(Figure figure) {
		return figure.first() == 0 && this.tokens.size() - figure.next() <= AFTER;
	}

	/** One proposal; a question where the words or the measure have several meanings. */
	private Proposal proposal(@Nullable Mention mention, Figure figure) {
		List<Proposal> counts = new ArrayList<>();
		String said = words(figure.first(), Math.max(figure.end(), People.end(this.tokens, figure.next())));
		List<String> measures = (mention != null) ? mention.measures() : List.of("");
		for (Meaning meaning : figure.meanings()) {
			for (String measure : measures) {
				counts.add(count(measure.isEmpty() ? null : measure, meaning, figure, said));
			}
		}
		boolean certain = figure.certain() && !this.clauses.isPossible(figure);
		return (counts.size() == 1 && certain) ? counts.get(0) : new Proposal.Asked(counts, said);
	}

	private Proposal count(@Nullable String measure, Meaning meaning, Figure figure, String said) {
		String population = (measure != null && HARM.contains(measure)) ? People.population(this.tokens, figure.next())
				: null;
		int noun = People.are(this.tokens.get(figure.first())) ? figure.first() : figure.next();
		List<String> groups = People.groups(this.tokens, noun)
			.stream()
			.filter((group) -> !group.equals(population))
			.toList();
		return new Proposal.Count(measure, meaning.wording(), meaning.number(), meaning.numberTo(), population, groups,
				said);
	}

	private List<Proposal> zeros() {
		List<Proposal> zeros = new ArrayList<>();
		for (int i = 0; i < this.tokens.size(); i++) {
			boolean single = i + 1 < this.tokens.size()
					&& (this.tokens.get(i).is("ни") || this.tokens.get(i).is("single"))
					&& this.tokens.get(i + 1).text().matches("один|одного|одному|person|protester");
			boolean almost = (i > 0 && ALMOST.matcher(this.tokens.get(i - 1).text()).matches())
					|| (i + 1 < this.tokens.size()
							&& this.tokens.get(i + 1).text().matches("fewer|less|more|longer|greater|later|earlier"));
			if ((NOBODY.matcher(this.tokens.get(i).text()).matches() || single) && !almost) {
				zeros.addAll(zero(i));
			}
		}
		return zeros;
	}

	private List<Proposal> zero(int i) {
		boolean one = this.tokens.get(i).is("no") && i + 1 < this.tokens.size() && this.tokens.get(i + 1).is("one");
		int next = one ? i + 2 : i + 1;
		Mention after = this.clauses.after(next);
		Mention mention = (after != null) ? after : deniedBefore(i);
		boolean told = mention != null && (!this.tokens.get(i).is("no") || one || People.follow(this.tokens, next)
				|| Math.abs(this.clauses.token(mention.start()) - next) <= 1);
		if (mention == null || !told || mention.measure().matches("crowd|")) {
			return List.of();
		}
		int end = this.clauses.token(mention.end() - 1) + 1;
		String said = words(Math.min(i, this.clauses.token(mention.start())), Math.max(i + 1, end));
		List<Proposal> counts = new ArrayList<>();
		for (String measure : mention.measures()) {
			counts.add(new Proposal.Count(measure, "exact", 0, null, People.population(this.tokens, next),
					People.groups(this.tokens, next), said));
		}
		return (counts.size() == 1) ? counts : List.of(new Proposal.Asked(counts, said));
	}

	/** Russian denies twice: не задержала ни одного. */
	private @Nullable Mention deniedBefore(int i) {
		Mention nearest = this.clauses.nearest(i, i + 1);
		return (nearest != null && nearest.denied()) ? nearest : null;
	}

	/** The numbers that nothing is proposed from. */
	List<Proposal> notRead(List<Figure> numbers, List<Proposal> proposals) {
		List<Proposal> unread = new ArrayList<>();
		for (Figure figure : numbers) {
			boolean one = figure.number() != null && figure.number() == 1
					&& !this.tokens.get(figure.next() - 1).number();
			boolean silent = figure.wording().equals("unknown") || one || this.read.contains(figure)
					|| this.tokens.get(figure.first()).text().matches("(19|20)\\d\\d")
					|| OtherNumbers.is(figure, this.tokens);
			String said = words(figure.first(), figure.end());
			if (!silent && proposals.stream().noneMatch((proposal) -> holds(proposal.words(), said))) {
				int end = (figure.end() < this.tokens.size() && this.tokens.get(figure.end()).word()) ? figure.end() + 1
						: figure.end();
				unread.add(new Proposal.NotRead(words(figure.first(), end)));
			}
		}
		boolean letter = this.tokens.size() == 1 && this.tokens.get(0).text().matches("[oо]");
		if (letter) {
			unread.add(new Proposal.NotRead(words(0, 1))); // looks like a zero
		}
		return unread;
	}

	private static boolean holds(String words, String said) {
		int at = words.indexOf(said);
		boolean begins = at == 0 || (at > 0 && !Character.isLetterOrDigit(words.charAt(at - 1)));
		int end = at + said.length();
		return begins && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
	}

	private String words(int first, int next) {
		return this.words.substring(this.tokens.get(first).start(), this.tokens.get(next - 1).end());
	}

}
