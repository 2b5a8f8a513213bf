package org.aigaq.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Meaning;
import org.aigaq.reading.number.Token;

/** Single people without a number: a journalist was injured; three women and a minor. */
final class Singles {

	private static final Pattern SINGULAR = Pattern.compile(
			"woman|man|minor|child|teenager|boy|girl|journalist|reporter|correspondent|photographer|cameraman|lawyer"
					+ "|attorney|activist|student|worker|miner|protest[eo]r|demonstrator|policeman|policewoman|officer|soldier"
					+ "|serviceman|person|bystander|passer-by|pensioner|monitor|observer|resident|participant|civilian");

	private static final int MOST_WORDS = 4;

	private Singles() {
	}

	/** The figures of the text with one more for each single person, in their order. */
	static List<Figure> with(List<Figure> figures, List<Token> tokens) {
		List<Figure> all = new ArrayList<>(figures);
		for (int i = 0; i < tokens.size(); i++) {
			int at = i;
			boolean article = tokens.get(i).is("a") || tokens.get(i).is("an") || tokens.get(i).is("another");
			if (article && singular(tokens, i + 1)
					&& figures.stream().noneMatch((figure) -> figure.first() <= at && at < figure.end())) {
				all.add(new Figure(List.of(new Meaning("exact", BigDecimal.ONE, null)), true, i, i + 1, i + 1, ""));
			}
		}
		all.sort(Comparator.comparingInt(Figure::first));
		return all;
	}

	/** Whether it was found by its article alone. */
	static boolean is(Figure figure, List<Token> tokens) {
		return figure.next() == figure.first() + 1 && figure.number() != null && figure.number() == 1
				&& tokens.get(figure.first()).text().matches("a|an|another");
	}

	private static boolean singular(List<Token> tokens, int from) {
		int end = People.end(tokens, from);
		return end > from && end - from <= MOST_WORDS && SINGULAR.matcher(tokens.get(end - 1).text()).matches();
	}

}
