package org.aigaq.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.aigaq.reading.Measures.Mention;
import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers of people and what happened to them. */
final class Counts {

	private static final int FAR = 14;

	private static final int AFTER = 4;

	private static final Pattern NOBODY = Pattern.compile("no|nobody|none|никто|никого|никому|ешкім|ешкімге|ешқандай");

	private static final Pattern ODD = Pattern.compile(
			"percent|per|years?|months?|weeks?|minutes?|times|kilometres?|km|metres?|cities|towns|regions|articles?"
					+ "|процент\\p{L}*|лет|года?|годах|году|месяц\\p{L}*|недел\\p{L}*|минут\\p{L}*|раза?|км|город\\p{L}*|час\\p{L}*|суток|сутки|дн(?:я|ей|и|ям)|день"
					+ "|пайыз\\p{L}*|жыл\\p{L}*|жас\\p{L}*|ай|айға|апта\\p{L}*|сағат\\p{L}*|тәулік\\p{L}*|күн\\p{L}*|рет|қала\\p{L}*|days?|hours?|day's");

	private static final Pattern LABELLED = Pattern.compile(
			"articles?|art|section|no|number|paragraph|page|resolution|aged|age|chapter|№|стать\\p{L}*|ст|пункт\\p{L}*|абзац\\p{L}*|глав\\p{L}*|страниц\\p{L}*|бап\\p{L}*|тармақ\\p{L}*|group|день|day");

	private final List<Token> tokens;

	private final List<Mention> mentions;

	private final String words;

	private final int[] starts;

	Counts(String words, List<Token> tokens, List<Mention> mentions) {
		this.words = words;
		this.tokens = tokens;
		this.mentions = mentions;
		this.starts = tokens.stream().mapToInt(Token::start).toArray();
	}

	List<Proposal> of(List<Figure> figures) {
		Set<Proposal> counts = new LinkedHashSet<>();
		for (Figure figure : figures) {
			if (figure.whole() && !odd(figure)) {
				counts.addAll(of(figure));
			}
		}
		counts.addAll(zeros());
		return List.copyOf(counts);
	}

	private List<Proposal> of(Figure figure) {
		boolean people = People.follow(this.tokens, figure.next());
		Mention nearest = nearest(figure.first(), figure.next());
		boolean all = onlyThis(figure);
		if (nearest != null && nearest.denied()) {
			return List.of();
		}
		boolean one = figure.value() != null && figure.value().intValue() == 1 && figure.wording().equals("exact")
				&& !this.tokens.get(figure.first()).number();
		if (nearest == null) {
			return (people && !one && isMost(figure)) || all ? List.of(count(null, figure)) : List.of();
		}
		if (nearest.measure().equals("crowd") && !people) {
			return List.of();
		}
		boolean told = people || all || near(figure, nearest) || ofThem(figure.next());
		return told ? nearest.measures().stream().map((measure) -> count(measure, figure)).toList() : List.of();
	}

	/** Whether it is a part of people mentioned before: "Three of the detained died". */
	private boolean ofThem(int next) {
		return next < this.tokens.size() && this.tokens.get(next)
			.text()
			.matches("of|из|у|were|was|are|had|have|got|received|others|more|получил\\p{L}*|будут|стали");
	}

	private boolean near(Figure figure, Mention mention) {
		int at = token(mention.start());
		return Math.min(Math.abs(at - figure.next()), Math.abs(figure.first() - 1 - token(mention.end() - 1))) <= 1;
	}

	private Proposal count(@Nullable String measure, Figure figure) {
		boolean harm = measure != null && List.of("killed", "injured", "hospitalised", "missing").contains(measure);
		return new Proposal.Count(measure, figure.wording(), figure.number(), figure.numberTo(),
				harm ? People.population(this.tokens, figure.next()) : null, words(figure.first(), figure.next()));
	}

	/**
	 * Whether the number counts something else or is a label: 40 percent, article 488.
	 */
	private boolean odd(Figure figure) {
		int next = figure.next();
		String before = (figure.first() > 0) ? this.tokens.get(figure.first() - 1).text() : "";
		if (figure.first() > 1 && before.equals(".")) {
			before = this.tokens.get(figure.first() - 2).text();
		}
		boolean digits = figure.value() != null;
		if (digits && (LABELLED.matcher(before).matches() || before.matches("[$€№/:#]"))) {
			return true;
		}
		if (ODD.matcher(figure.ending()).matches()) {
			return true;
		}
		String after = (next < this.tokens.size()) ? this.tokens.get(next).text() : "";
		return after.matches("[%/:]") || ODD.matcher(after).matches();
	}

	/** Whether only the number was selected. */
	private boolean onlyThis(Figure figure) {
		if (figure.wording().equals("exact") && this.tokens.get(figure.first()).text().matches("(19|20)\\d\\d")) {
			return false; // a year
		}
		for (int i = 0; i < this.tokens.size(); i++) {
			if ((i < figure.first() || i >= figure.next()) && this.tokens.get(i).kind() != Token.Kind.MARK) {
				return false;
			}
		}
		return true;
	}

	/** Whether little more than the number and the people was selected. */
	private boolean isMost(Figure figure) {
		return figure.first() == 0 && this.tokens.size() - figure.next() <= AFTER;
	}

	private List<Proposal> zeros() {
		List<Proposal> zeros = new ArrayList<>();
		for (int i = 0; i < this.tokens.size(); i++) {
			boolean single = i + 1 < this.tokens.size()
					&& (this.tokens.get(i).is("ни") || this.tokens.get(i).is("single"))
					&& this.tokens.get(i + 1).text().matches("один|одного|одному|person|protester");
			if (!NOBODY.matcher(this.tokens.get(i).text()).matches() && !single) {
				continue;
			}
			boolean one = this.tokens.get(i).is("no") && i + 1 < this.tokens.size() && this.tokens.get(i + 1).is("one");
			int next = one ? i + 2 : i + 1;
			Mention mention = after(next);
			if (mention != null && (!this.tokens.get(i).is("no") || one || People.follow(this.tokens, next)
					|| token(mention.start()) - next <= 1)) {
				for (String measure : mention.measures()) {
					if (!measure.equals("crowd")) {
						zeros.add(new Proposal.Count(measure, "exact", 0, null, People.population(this.tokens, next),
								words(i, token(mention.end() - 1) + 1)));
					}
				}
			}
		}
		return zeros;
	}

	private @Nullable Mention after(int from) {
		return this.mentions.stream()
			.filter((mention) -> token(mention.start()) >= from && cost(from, token(mention.start())) <= FAR)
			.min(Comparator.comparingInt(Mention::start))
			.orElse(null);
	}

	private @Nullable Mention nearest(int first, int next) {
		return this.mentions.stream()
			.filter((mention) -> distance(mention, first, next) <= FAR)
			.min(Comparator.comparingInt((mention) -> distance(mention, first, next)))
			.orElse(null);
	}

	private int distance(Mention mention, int first, int next) {
		int start = token(mention.start());
		int end = token(mention.end() - 1) + 1;
		return (start >= next) ? cost(next, start) * 2 : (end <= first) ? cost(end, first) * 2 + 1 : FAR + 1;
	}

	/** The distance in words; punctuation and other numbers weigh more. */
	private int cost(int from, int to) {
		int cost = 0;
		for (int i = from; i < to && cost <= FAR; i++) {
			Token token = this.tokens.get(i);
			cost += token.stops() ? FAR + 1
					: (token.is(",") || token.is("and") || token.is("и") || token.number()) ? 3 : 1;
		}
		return cost;
	}

	/** The index of the token that contains the character. */
	private int token(int character) {
		int at = Arrays.binarySearch(this.starts, character);
		return (at >= 0) ? at : Math.max(0, -at - 2);
	}

	private String words(int first, int next) {
		return this.words.substring(this.tokens.get(first).start(), this.tokens.get(next - 1).end());
	}

}
