package org.aigaq.incident.row;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * A constraint of the database that a form broke although the checks found no error, with
 * the path of the row.
 */
public class BrokenConstraint extends RuntimeException {

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("fact_one_whole", "covers"),
			Map.entry("fact_part_of_no_circle", "partOf"), Map.entry("fact_part_of_same_or_above", "partOf"),
			Map.entry("fact_part_of_measure", "partOf"), Map.entry("fact_part_is_counted", "partOf"),
			Map.entry("fact_part_of_fkey", "description"), Map.entry("fact_overlap_of_part", "mayOverlap"),
			Map.entry("fact_measure_fits", "measure"), Map.entry("fact_population_of_casualty", "kind"),
			Map.entry("fact_has_assertion", "description"), Map.entry("incident_city_once", "place"),
			Map.entry("incident_city_venue_precise", "venue"), Map.entry("incident_city_says_where", "place"),
			Map.entry("incident_participant_once", "actor"), Map.entry("incident_parent_no_circle", "parent"),
			Map.entry("incident_not_its_own_parent", "parent"), Map.entry("act_victim_once", "own[victims]"),
			Map.entry("statement_subject_once", "own[subjects]"));

	private final String path;

	public BrokenConstraint(String path, DataIntegrityViolationException cause) {
		super(cause);
		this.path = path;
	}

	/** The same with the path of another row. */
	public BrokenConstraint at(String path) {
		return (getCause() instanceof DataIntegrityViolationException cause) ? new BrokenConstraint(path, cause) : this;
	}

	/**
	 * Add the error to the field that the constraint is about; if there is none, to the
	 * form.
	 */
	public void tell(BindingResult errors) {
		String constraint = constraint();
		String field = FIELDS.get(constraint);
		String[] messages = { "incident.constraint." + constraint, "incident.constraint.other" };
		Object[] arguments = { constraint };
		if (field == null || (this.path.isEmpty() && !field.equals("parent"))) {
			errors.addError(new ObjectError(errors.getObjectName(), messages, arguments, null));
		}
		else {
			String place = field.equals("parent") ? field : this.path + field;
			errors.addError(new FieldError(errors.getObjectName(), place, errors.getFieldValue(place), false, messages,
					arguments, null));
		}
	}

	/** The error text of PostgreSQL, which names the record. */
	public String words() {
		ServerErrorMessage error = error();
		return (error != null && error.getMessage() != null) ? error.getMessage() : "";
	}

	private String constraint() {
		ServerErrorMessage error = error();
		return (error != null && error.getConstraint() != null) ? error.getConstraint() : "other";
	}

	private @Nullable ServerErrorMessage error() {
		for (Throwable cause = this; cause != null; cause = cause.getCause()) {
			if (cause instanceof PSQLException exception) {
				return exception.getServerErrorMessage();
			}
		}
		return null;
	}

}
