package org.aigaq.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.shared.Refusal;

/**
 * Refuses parameters that a list does not have: a mistyped filter would show everything.
 */
public final class KnownParameters {

	private static final int LONGEST_SHOWN = 40;

	private static final int MOST_VALUES = 20;

	private KnownParameters() {
	}

	/**
	 * Check the parameters of a request.
	 * @param known names that the list takes
	 */
	public static void check(HttpServletRequest request, List<String> known) {
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			String name = parameter.getKey();
			if (!known.contains(name)) {
				String near = known.stream().min(Comparator.comparingInt((each) -> distance(name, each))).orElse("");
				throw (distance(name, near) <= 2)
						? Refusal.badParameter(name, "search.parameter.near", shown(name), near)
						: Refusal.badParameter(name, "search.parameter.unknown", shown(name), String.join(", ", known));
			}
			if (parameter.getValue().length > MOST_VALUES) {
				throw Refusal.badParameter(name, "search.parameter.many", shown(name));
			}
		}
	}

	/** The names of the components of a record that a request is bound to. */
	public static List<String> of(Class<? extends Record> type) {
		return Arrays.stream(type.getRecordComponents()).map((component) -> component.getName()).toList();
	}

	private static String shown(String name) {
		return (name.length() > LONGEST_SHOWN) ? name.substring(0, LONGEST_SHOWN) + "…" : name;
	}

	/**
	 * How many letters must be added, left out, changed or swapped with the next
	 * (Damerau).
	 */
	static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 2) {
			return 3;
		}
		int[][] steps = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					steps[i][j] = i + j;
					continue;
				}
				int changed = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				steps[i][j] = Math.min(steps[i - 1][j - 1] + changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
				}
			}
		}
		return steps[one.length()][other.length()];
	}

}
