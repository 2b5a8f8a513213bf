package org.aigaq.incident;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** A form that was not saved: nothing is changed, and everything typed is still in it. */
class FormRefused extends RuntimeException {

	private final transient BindingResult errors;

	private final HttpStatus status;

	private final Map<String, String> theirs;

	/** The fields have errors. */
	FormRefused(BindingResult errors) {
		this(errors, HttpStatus.UNPROCESSABLE_CONTENT, Map.of());
	}

	/** Somebody else saved first; what they saved stands at each field that differs. */
	FormRefused(BindingResult errors, Map<String, String> theirs) {
		this(errors, HttpStatus.CONFLICT, theirs);
	}

	private FormRefused(BindingResult errors, HttpStatus status, Map<String, String> theirs) {
		this.errors = errors;
		this.status = status;
		this.theirs = theirs;
	}

	BindingResult errors() {
		return this.errors;
	}

	HttpStatus status() {
		return this.status;
	}

	Map<String, String> theirs() {
		return this.theirs;
	}

}
