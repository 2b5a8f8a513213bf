package org.aigaq.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days before or after the name of a month: 9, 9–11, 9 and 10, 4 or 5.
 *
 * @param days the days in their order, or the first and last day of a range
 * @param joint how they are joined
 */
record DayList(List<Integer> days, Joint joint) {

	private static final String ORDINAL = "(?:(?:st|nd|rd|th|-?го|-?е|-?ші|-?шы|-?ы|-?і|-?сы|-?сі|-?(?:с?ында|с?інде|сында|сінде|нда|нде))(?![\\p{L}]))?";

	private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)" + ORDINAL;

	private static final String JOINT = "\\s*(?:,\\s*(?:and|и|және)\\s|,|[-\u2010-\u2015]|to\\s|and\\s|or\\s|through\\s|until\\s|till\\s|по\\s|и\\s|или\\s|мен\\s|бен\\s|пен\\s|және\\s|немесе\\s|не\\s)\\s*";

	static final String FORM = "(?<days>" + DAY + "(?:" + JOINT + DAY + "){0,4})";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

	/** Read what {@link #FORM} found. */
	static DayList of(String text) {
		List<Integer> days = new ArrayList<>();
		List<String> joints = new ArrayList<>();
		Matcher number = NUMBER.matcher(text);
		int end = 0;
		while (number.find()) {
			if (!days.isEmpty()) {
				joints.add(text.substring(end, number.start()).toLowerCase(Locale.ROOT));
			}
			days.add(Integer.valueOf(number.group()));
			end = number.end();
		}
		String last = joints.isEmpty() ? "" : joints.get(joints.size() - 1);
		return (days.size() == 1) ? new DayList(days, Joint.ALL) : of(days, last);
	}

	private static DayList of(List<Integer> days, String joint) {
		boolean ascending = true;
		for (int i = 1; i < days.size(); i++) {
			ascending &= days.get(i - 1) < days.get(i);
		}
		List<Integer> last = days.subList(days.size() - 1, days.size());
		if (!ascending || joint.matches("\\P{L}*,\\s*")) {
			return new DayList(last, Joint.ALL); // the numbers before count something
													// else
		}
		if (joint.matches("(?s)\\s*,?\\s*(?:or|или|немесе|не)\\s*")) {
			return new DayList(days, Joint.EITHER);
		}
		boolean range = joint.matches("(?s).*(?:[-\u2010-\u2015]|to|through|until|till|по)\\s*");
		return new DayList(range ? List.of(days.get(0), last.get(0)) : days, range ? Joint.RANGE : Joint.ALL);
	}

	/** The offset in the text where the days that were kept begin. */
	int start(String text) {
		if (this.days.size() > 1) {
			return 0;
		}
		Matcher number = NUMBER.matcher(text);
		int start = 0;
		while (number.find()) {
			start = number.start();
		}
		return start;
	}

	/** Days that follow one another are a range too. */
	boolean isRange() {
		int length = this.days.get(this.days.size() - 1) - this.days.get(0) + 1;
		return this.joint == Joint.RANGE
				|| (this.joint == Joint.ALL && this.days.size() > 1 && length == this.days.size());
	}

	/** How days are joined. */
	enum Joint {

		ALL, RANGE, EITHER

	}

}
