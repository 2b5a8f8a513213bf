package org.aigaq.incident.row;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.incident.form.FormDates;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.NameLookup;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.Refusal;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Writes the rows of a form in the present transaction. A constraint that they break is
 * reported at its field.
 */
@Component
public class FormRows {

	private static final Pattern FACT_CODE = Pattern.compile("\\b[A-Z]+-[0-9-]+-F[0-9]+");

	private final JdbcClient database;

	private final TypedDates dates;

	FormRows(JdbcClient database, TypedDates dates) {
		this.database = database;
		this.dates = dates;
	}

	/**
	 * Write places, participants, supporting quotes and the facts of the form. Saved
	 * facts that are not in the form stay as they are.
	 * @param incident saves the incident itself and gives its key
	 * @return the code of each fact of the form
	 * @throws FormRefused if a constraint is broken
	 */
	public List<String> write(LongSupplier incident, IncidentForm form, NameLookup names) {
		return write(incident, form, names, true);
	}

	/**
	 * Write the facts of the form only.
	 * @param incident saves the incident itself and gives its key
	 * @return the code of each fact of the form
	 * @throws FormRefused if a constraint is broken
	 */
	public List<String> writeFacts(LongSupplier incident, IncidentForm form, NameLookup names) {
		return write(incident, form, names, false);
	}

	private List<String> write(LongSupplier incident, IncidentForm form, NameLookup names, boolean circumstances) {
		List<String> codes = List.of();
		// tallies are computed once, with the deferred constraints, not after each row
		this.database.sql("select set_config('aigaq.tallies', 'at the end', true)").query(String.class).single();
		try {
			long id = incident.getAsLong(); // the rows need its key: ADR 5
			if (circumstances) {
				new CircumstanceRows(this.database, id, form, names).write();
			}
			FactRows facts = new FactRows(this.database, id, form, names, new FormDates(this.dates, form));
			facts.write();
			codes = facts.codes();
			// deferred constraints are checked now, so that an error can still be shown
			// at its field
			this.database.sql("set constraints all immediate").update();
			this.database.sql("set constraints all deferred").update();
			return codes;
		}
		catch (BrokenConstraint ex) {
			throw refused(form, ex);
		}
		catch (DataIntegrityViolationException ex) {
			if (Refusal.isDiskFull(ex)) {
				throw ex;
			}
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

}
