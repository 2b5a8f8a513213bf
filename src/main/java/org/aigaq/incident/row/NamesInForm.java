package org.aigaq.incident.row;

import java.util.List;
import java.util.Objects;

import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.RestrictedNames.Found;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Refuses a form of a published incident whose texts name a restricted person, unless a
 * reviewer says who is meant.
 */
@Component
public class NamesInForm {

	private final RestrictedNames restricted;

	NamesInForm(RestrictedNames restricted) {
		this.restricted = restricted;
	}

	/**
	 * Look at all texts of the incident.
	 * @param facts the code of each fact of the form
	 * @param otherPerson the reviewer's reason; blank: none
	 * @throws FormRefused with an error at each text
	 */
	public void requireNoneIn(String code, IncidentForm form, List<String> facts, String otherPerson) {
		settle(this.restricted.inIncident(code), form, facts, otherPerson);
	}

	/**
	 * Look at the texts of one fact and its assertions.
	 * @param fact code of the fact
	 * @param otherPerson the reviewer's reason; blank: none
	 * @throws FormRefused with an error at each text
	 */
	public void requireNoneInFact(String fact, IncidentForm form, String otherPerson) {
		settle(this.restricted.inFact(fact), form, List.of(fact), otherPerson);
	}

	/**
	 * Look at the texts of some facts and their assertions.
	 * @param facts the code of each fact of the form
	 * @param otherPerson the reviewer's reason; blank: none
	 * @throws FormRefused with an error at each text
	 */
	public void requireNoneInFacts(String code, List<String> facts, IncidentForm form, String otherPerson) {
		settle(this.restricted.inIncident(code)
			.stream()
			.filter((name) -> name.record() != null && facts.contains(name.record()))
			.toList(), form, facts, otherPerson);
	}

	private void settle(List<Found> found, IncidentForm form, List<String> facts, String otherPerson) {
		if (RestrictedNames.isReason(otherPerson)) {
			this.restricted.confirm(found, otherPerson);
		}
		else if (!found.isEmpty()) {
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			found.forEach((name) -> refuse(name, facts, errors));
			throw new FormRefused(errors);
		}
	}

	/** At the field, where the form has it by this name; else for the whole form. */
	private static void refuse(Found name, List<String> facts, BindingResult errors) {
		String[] messages = { "incident.error.name" };
		Object[] arguments = { new DefaultMessageSourceResolvable(name.label()),
				Objects.requireNonNullElse(name.record(), ""), String.valueOf(name.number()) };
		int fact = facts.indexOf(name.record());
		String field = switch (name.relation()) {
			case "incident" -> name.property();
			case "fact" -> (fact < 0) ? "" : "facts[" + fact + "]." + name.property();
			default -> "";
		};
		errors.addError(field.isEmpty() ? new ObjectError("form", messages, arguments, null)
				: new FieldError("form", field, errors.getFieldValue(field), false, messages, arguments, null));
	}

}
