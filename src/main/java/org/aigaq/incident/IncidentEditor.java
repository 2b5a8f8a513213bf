package org.aigaq.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.RestrictedNames.Found;
import org.aigaq.incident.form.Differences;
import org.aigaq.incident.form.FormCheck;
import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.NameLookup;
import org.aigaq.incident.form.RegisterLookup;
import org.aigaq.incident.row.BrokenConstraint;
import org.aigaq.incident.row.CircumstanceRows;
import org.aigaq.incident.row.FactRows;
import org.aigaq.incident.row.SavedForms;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Saves the form of an incident: either all of it, or nothing, with an error at each
 * wrong field.
 */
@Service
class IncidentEditor {

	private static final Pattern FACT_CODE = Pattern.compile("KZ-[0-9]{4}-[0-9]+-F[0-9]+");

	private final Incidents incidents;

	private final SavedForms saved;

	private final RegisterLookup register;

	private final JdbcClient database;

	private final RestrictedNames restricted;

	IncidentEditor(Incidents incidents, SavedForms saved, RegisterLookup register, JdbcClient database,
			RestrictedNames restricted) {
		this.incidents = incidents;
		this.saved = saved;
		this.register = register;
		this.database = database;
		this.restricted = restricted;
	}

	/**
	 * Enter a new incident, as a draft.
	 * @return its code
	 * @throws FormRefused with the reasons; nothing is saved
	 */
	@Transactional
	String enter(IncidentForm form) {
		NameLookup names = check(form);
		ApproximateDate date = date(form);
		Incident incident = new Incident(this.incidents.nextCode(year(date)), form.title(), form.eventType());
		write(incident, form, names);
		return incident.code();
	}

	/**
	 * Replace the saved incident with the content of the form.
	 * @param mayEditPublished whether the account may change a published incident
	 * @param otherPerson why names of restricted persons in its texts mean other people;
	 * blank: nobody said so
	 * @throws FormRefused with the errors, also when another editor saved first; nothing
	 * is saved
	 * @throws IllegalStep when it may not be edited
	 */
	@Transactional
	void change(String code, IncidentForm form, boolean mayEditPublished, String otherPerson) {
		Incident incident = editable(code, mayEditPublished);
		if (!form.version().equals(String.valueOf(incident.version()))) {
			throw conflict(code, form);
		}
		NameLookup names = check(form);
		try {
			List<String> facts = write(incident, form, names);
			if (incident.status() == Status.PUBLISHED) {
				requireNoNames(code, form, facts, otherPerson);
			}
		}
		catch (OptimisticLockingFailureException ex) {
			throw conflict(code, form);
		}
	}

	/**
	 * The saved incident as a form, for editing.
	 * @throws IllegalStep when it may not be edited
	 */
	@Transactional
	IncidentForm open(String code, boolean mayEditPublished) {
		editable(code, mayEditPublished);
		return this.saved.read(code).orElseThrow(UnknownIncident::new);
	}

	private Incident editable(String code, boolean mayEditPublished) {
		Incident incident = this.incidents.findByCode(code).orElseThrow(UnknownIncident::new);
		incident.requireEditable(mayEditPublished);
		return incident;
	}

	private FormRefused conflict(String code, IncidentForm mine) {
		IncidentForm theirs = this.saved.read(code).orElseThrow(UnknownIncident::new);
		IncidentForm joined = mine.over(theirs);
		return new FormRefused(new BeanPropertyBindingResult(joined, "form"), Differences.between(joined, theirs));
	}

	private NameLookup check(IncidentForm form) {
		this.register.add(form.newcomers());
		NameLookup names = this.register.names();
		this.register.addPlaces(form.newcomers(), names);
		FormCheck check = new FormCheck(form, names);
		BindingResult errors = check.errors();
		if (!form.parent().isEmpty() && parent(form) == null) {
			errors.rejectValue("parent", "incident.error.unknown-incident");
		}
		if (errors.hasErrors()) {
			BindingResult extended = new BeanPropertyBindingResult(form.withNewcomers(check.unknown()), "form");
			extended.addAllErrors(errors);
			throw new FormRefused(extended);
		}
		return names;
	}

	/** Published texts name no restricted person, unless a reviewer says who is meant. */
	private void requireNoNames(String code, IncidentForm form, List<String> facts, String otherPerson) {
		List<Found> found = this.restricted.inIncident(code);
		if (RestrictedNames.isReason(otherPerson)) {
			this.restricted.confirm(found, otherPerson);
		}
		else if (!found.isEmpty()) {
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			found.forEach((name) -> nameError(name, facts, errors));
			throw new FormRefused(errors);
		}
	}

	/** At the field, where the form has it by this name; else for the whole form. */
	private static void nameError(Found name, List<String> facts, BindingResult errors) {
		String[] messages = { "incident.error.name" };
		Object[] arguments = { new DefaultMessageSourceResolvable(name.label()),
				Objects.requireNonNullElse(name.record(), ""), String.valueOf(name.number()) };
		String field = switch (name.relation()) {
			case "incident" -> name.property();
			case "fact" -> "facts[" + facts.indexOf(name.record()) + "]." + name.property();
			default -> "";
		};
		errors.addError(field.isEmpty() ? new ObjectError("form", messages, arguments, null)
				: new FieldError("form", field, errors.getFieldValue(field), false, messages, arguments, null));
	}

	/** Write the form; gives the code of each fact of the form. */
	private List<String> write(Incident incident, IncidentForm form, NameLookup names) {
		Incident parent = parent(form); // read before the entity changes: ADR 5
		incident.describe(form.title(), form.eventType(), FormInput.orNull(form.summary()), date(form));
		incident.classify(form.forms(), form.topics());
		incident.lieIn(parent);
		List<String> codes = List.of();
		// tallies are computed once, with the deferred constraints, not after each row
		this.database.sql("select set_config('aigaq.tallies', 'at the end', true)").query(String.class).single();
		try {
			// the rows need its key: ADR 5
			long id = this.incidents.saveAndFlush(incident).id();
			new CircumstanceRows(this.database, id, form, names).write();
			FactRows facts = new FactRows(this.database, id, form, names);
			facts.write();
			codes = facts.codes();
			// deferred constraints are checked now, so that an error can still be shown
			// at its
			// field
			this.database.sql("set constraints all immediate").update();
			this.database.sql("set constraints all deferred").update();
			return codes;
		}
		catch (BrokenConstraint ex) {
			throw refused(form, ex);
		}
		catch (DataIntegrityViolationException ex) {
			BrokenConstraint broken = new BrokenConstraint("", ex);
			throw refused(form, broken.at(row(codes, broken.words())));
		}
	}

	private static FormRefused refused(IncidentForm form, BrokenConstraint broken) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		broken.tell(errors);
		return new FormRefused(errors);
	}

	/** The form row of the fact that is named in the error text of PostgreSQL. */
	private static String row(List<String> codes, String words) {
		Matcher code = FACT_CODE.matcher(words);
		int row = code.find() ? codes.indexOf(code.group()) : -1;
		return (row < 0) ? "" : "facts[" + row + "].";
	}

	private @Nullable Incident parent(IncidentForm form) {
		return form.parent().isEmpty() ? null : this.incidents.findByCode(form.parent()).orElse(null);
	}

	private static @Nullable ApproximateDate date(IncidentForm form) {
		return form.date().isEmpty() ? null : ApproximateDate.parse(form.date());
	}

	private static int year(@Nullable ApproximateDate date) {
		return Optional.ofNullable(date)
			.map((known) -> Optional.ofNullable(known.earliest()).orElseGet(known::latest))
			.orElseGet(LocalDate::now)
			.getYear();
	}

}
