package org.aigaq.disagreement;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The filter of the list of disagreements, as typed.
 *
 * @param rule code of a rule; empty: all
 * @param incident code of an incident on either side; empty: all
 * @param state {@code open}, {@code explained}; empty: all
 */
record DisagreementFilter(String rule, String incident, String state) {

	private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{4,9}");

	DisagreementFilter(@Nullable String rule, @Nullable String incident, @Nullable String state) {
		this.rule = text(rule);
		this.incident = text(incident).toUpperCase(Locale.ROOT);
		this.state = text(state);
	}

	/** Report errors at fields that cannot be read. */
	void check(Errors errors) {
		if (!this.incident.isEmpty() && !CODE.matcher(this.incident).matches()) {
			errors.rejectValue("incident", "disagreement.incident.rule");
		}
		if (!this.rule.isEmpty() && !DisagreementRules.ALL.contains(this.rule)) {
			errors.rejectValue("rule", "web.form.choose");
		}
	}

	public boolean isEmpty() {
		return (this.rule + this.incident + this.state).isEmpty();
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
