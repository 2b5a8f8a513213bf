package org.aigaq.reading;

import java.util.List;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Token;

/** Numbers that count no people: ages, times, years, percentages, articles of law. */
final class OtherNumbers {

	private static final Pattern UNIT = Pattern.compile(
			"percent|per|years?|months?|weeks?|minutes?|times|kilometres?|km|metres?|cities|towns|regions|articles?|am|pm"
					+ "|процент\\p{L}*|лет|года?|годах|году|месяц\\p{L}*|недел\\p{L}*|минут\\p{L}*|раза?|км|город\\p{L}*|час\\p{L}*|суток|сутки|дн(?:я|ей|и|ям)|день"
					+ "|пайыз\\p{L}*|жыл\\p{L}*|жас\\p{L}{0,2}|ай|айға|апта\\p{L}*|сағат\\p{L}*|тәулік\\p{L}*|күн\\p{L}*|рет|қала\\p{L}*|days?|hours?|day's"
					+ "|mcis?|мрп|аек\\p{L}*|бап\\p{L}*|баб\\p{L}*|стать\\p{L}*");

	private static final Pattern LABEL = Pattern.compile(
			"articles?|art|section|no|number|paragraph|page|resolution|aged|age|chapter|№|стать\\p{L}*|ст|пункт\\p{L}*|абзац\\p{L}*|глав\\p{L}*|страниц\\p{L}*|бап\\p{L}*|тармақ\\p{L}*|group|день|day");

	private OtherNumbers() {
	}

	/**
	 * Whether the number counts something else or is a label: 40 percent, article 488.
	 */
	static boolean is(Figure figure, List<Token> tokens) {
		int next = figure.next();
		String before = text(tokens, figure.first() - 1);
		boolean label = LABEL.matcher(before.equals(".") ? text(tokens, figure.first() - 2) : before).matches();
		boolean time = before.matches("[:/.]") && figure.first() > 1 && tokens.get(figure.first() - 2).number();
		if (figure.value() != null && (label || time || before.matches("[$€№#]"))) {
			return true;
		}
		String after = text(tokens, next);
		boolean times = after.matches("[:/]") && next + 1 < tokens.size() && tokens.get(next + 1).number();
		return times || after.equals("%") || UNIT.matcher(figure.ending()).matches() || UNIT.matcher(after).matches();
	}

	private static String text(List<Token> tokens, int at) {
		return (at >= 0 && at < tokens.size()) ? tokens.get(at).text() : "";
	}

}
