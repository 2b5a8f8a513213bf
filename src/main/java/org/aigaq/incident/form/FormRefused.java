package org.aigaq.incident.form;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** A form that was not saved: nothing is changed, and everything typed is still in it. */
public class FormRefused extends RuntimeException {

	private final transient BindingResult errors;

	private final HttpStatus status;

	private final Map<String, String> theirs;

	/** The fields have errors. */
	public FormRefused(BindingResult errors) {
		this(errors, HttpStatus.UNPROCESSABLE_CONTENT, Map.of());
	}

	/** Somebody else saved first; what they saved stands at each field that differs. */
	public FormRefused(BindingResult errors, Map<String, String> theirs) {
		this(errors, HttpStatus.CONFLICT, theirs);
	}

	private FormRefused(BindingResult errors, HttpStatus status, Map<String, String> theirs) {
		this.errors = errors;
		this.status = status;
		this.theirs = theirs;
	}

	public BindingResult errors() {
		return this.errors;
	}

	public HttpStatus status() {
		return this.status;
	}

	public Map<String, String> theirs() {
		return this.theirs;
	}

}
