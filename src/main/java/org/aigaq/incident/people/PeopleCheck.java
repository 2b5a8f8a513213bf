package org.aigaq.incident.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.aigaq.actor.Twin;
import org.aigaq.actor.Twins;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.IncidentForm.Newcomer;
import org.aigaq.shared.Words;

import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Checks a list of people, and brings the errors of its figures to its own fields. A name
 * never stands for a recorded person by itself: an editor chooses one of those of like
 * name, or says that it is another person.
 */
@Component
class PeopleCheck {

	private final Twins twins;

	private final Words words;

	PeopleCheck(Twins twins, Words words) {
		this.twins = twins;
		this.words = words;
	}

	/** The recorded persons of like name, by name. */
	Map<String, List<Twin>> likely(PeopleForm form) {
		return form.rows().isEmpty() ? Map.of()
				: this.twins.ofPersons(
						form.rows().stream().map(PersonRow::name).filter((name) -> !name.isEmpty()).distinct().toList(),
						"/incidents/names");
	}

	/**
	 * The errors that only a list has.
	 * @param likely the recorded persons of like name, by name
	 */
	BindingResult errors(PeopleForm form, Map<String, List<Twin>> likely) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		if (form.kept().isEmpty()) {
			int people = PeopleReading.people(form.paste());
			errors.rejectValue("paste",
					(people > PeopleForm.MOST) ? "incident.people.error.many" : "incident.people.error.none",
					new Object[] { PeopleForm.MOST, people }, null);
		}
		Set<String> outcomes = this.words.choices("detention_outcome").keySet();
		Map<String, Integer> names = new HashMap<>();
		Set<String> chosen = new HashSet<>();
		for (int n : form.kept()) {
			PersonRow row = form.rows().get(n);
			required(errors, n, row);
			who(errors, n, row, likely.getOrDefault(row.name(), List.of()), names, chosen);
			if (!row.outcome().isEmpty() && !outcomes.contains(row.outcome())) {
				errors.rejectValue(PeopleForm.at(n, "outcome"), "incident.people.error.outcome",
						new Object[] { row.outcome() }, null);
			}
		}
		return errors;
	}

	private static void required(BindingResult errors, int n, PersonRow row) {
		if (row.name().isEmpty()) {
			errors.rejectValue(PeopleForm.at(n, "name"), "incident.people.error.name");
		}
	}

	private static void who(BindingResult errors, int n, PersonRow row, List<Twin> likely, Map<String, Integer> names,
			Set<String> chosen) {
		String who = PeopleForm.at(n, "who");
		if (row.isKnown()) {
			if (likely.stream().noneMatch((twin) -> twin.key().equals(row.who()))) {
				errors.rejectValue(who, "incident.people.error.who");
			}
			else if (!chosen.add(row.who())) {
				errors.rejectValue(who, "incident.people.error.chosen-twice");
			}
			return;
		}
		Integer first = names.putIfAbsent(row.name().toLowerCase(Locale.ROOT), n + 1);
		if (!likely.isEmpty() && !row.isAnother()) {
			errors.rejectValue(who, "incident.people.error.likely");
		}
		else if (first != null && !row.name().isEmpty() && !row.isAnother()) {
			errors.rejectValue(who, "incident.people.error.same", new Object[] { first }, null);
		}
	}

	/**
	 * Bring the errors of the figures to the fields of the list, each once.
	 * @return the form with the names that are in no register
	 */
	PeopleForm tell(PeopleForm form, FormRefused refused, BindingResult errors) {
		IncidentForm figures = (refused.errors().getTarget() instanceof IncidentForm sent) ? sent : form.figures();
		Set<String> told = new HashSet<>();
		errors.getFieldErrors().forEach((error) -> told.add(error.getField() + error.getCode()));
		for (ObjectError error : refused.errors().getAllErrors()) {
			String field = (error instanceof FieldError at) ? form.field(at.getField(), figures) : "";
			String code = Objects.requireNonNull(error.getCode());
			boolean asked = field.endsWith(".who") && errors.hasFieldErrors(field);
			boolean named = field.endsWith(".name") && errors.hasFieldErrors(field);
			if (!asked && !named && told.add(field + code)) {
				errors.rejectValue(field.isEmpty() ? null : field, code, error.getArguments(), null);
			}
		}
		if (!refused.theirs().isEmpty()) {
			errors.reject("incident.conflict");
		}
		List<Newcomer> newcomers = new ArrayList<>(form.newcomers());
		figures.newcomers()
			.stream()
			.filter((newcomer) -> newcomer.key().isEmpty() && !newcomers.contains(newcomer))
			.forEach(newcomers::add);
		return form.with(newcomers);
	}

}
