package org.aigaq.disagreement;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The key of a disagreement in addresses and forms.
 *
 * @param rule the rule that found it
 * @param left key of its left side
 * @param right key of its right side
 */
record DisagreementKey(String rule, String left, String right) {

	private static final Pattern FORM = Pattern.compile("[a-z_]{1,30}:[0-9]{1,18}([+][0-9]{1,18}){0,200}:[0-9]{1,18}");

	/** Parse the result of {@link #toString}; {@code null} for any other text. */
	static @Nullable DisagreementKey parse(String text) {
		if (!FORM.matcher(text).matches()) {
			return null;
		}
		String[] parts = text.split(":");
		return new DisagreementKey(parts[0], parts[1], parts[2]);
	}

	static List<DisagreementKey> parse(List<String> texts) {
		return texts.stream().map(DisagreementKey::parse).filter((pair) -> pair != null).distinct().toList();
	}

	/** Whether it is a contradiction that an editor entered. */
	boolean isContradiction() {
		return this.rule.equals(DisagreementRules.CONTRADICTION) && !this.left.contains("+");
	}

	@Override
	public String toString() {
		return this.rule + ":" + this.left + ":" + this.right;
	}

}
