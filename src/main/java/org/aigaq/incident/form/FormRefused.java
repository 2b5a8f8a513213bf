package org.aigaq.incident.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.aigaq.shared.Refusal;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** A form that was not saved; it still holds everything that was typed. */
public class FormRefused extends RuntimeException {

	private final transient BindingResult errors;

	private final HttpStatus status;

	private final Map<String, String> theirs;

	/** With errors at its fields. */
	public FormRefused(BindingResult errors) {
		this(errors, HttpStatus.UNPROCESSABLE_CONTENT, Map.of());
	}

	/** It was saved before, as another incident; sent again it enters one more. */
	public static FormRefused savedBefore(IncidentForm form, String code) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		errors.reject("incident.error.saved-before", new Object[] { code }, null);
		return new FormRefused(errors);
	}

	/** Another editor saved first; their values are given for each field that differs. */
	public FormRefused(BindingResult errors, Map<String, String> theirs) {
		this(errors, HttpStatus.CONFLICT, theirs);
	}

	private FormRefused(BindingResult errors, HttpStatus status, Map<String, String> theirs) {
		this.errors = errors;
		this.status = status;
		this.theirs = theirs;
	}

	/**
	 * The result of saving a form.
	 * @throws FormRefused if the disk of the database is full; the form is kept
	 */
	public static <T> T unlessSaved(IncidentForm form, Supplier<T> save) {
		try {
			return save.get();
		}
		catch (DataAccessException | TransactionException ex) {
			if (!Refusal.isDiskFull(ex)) {
				throw ex;
			}
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			errors.reject("incident.error.disk-full");
			throw new FormRefused(errors, HttpStatus.INSUFFICIENT_STORAGE, Map.of());
		}
	}

	public BindingResult errors() {
		return this.errors;
	}

	/** Whether a text of the form says the name of a restricted person. */
	public boolean isNamed() {
		return this.errors.getAllErrors()
			.stream()
			.anyMatch((error) -> Arrays.asList(Objects.requireNonNullElse(error.getCodes(), new String[0]))
				.contains("incident.error.name"));
	}

	public HttpStatus status() {
		return this.status;
	}

	public Map<String, String> theirs() {
		return this.theirs;
	}

}
