package org.aigaq.incident.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.PassageForm;
import org.aigaq.incident.form.SubmittedForm;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one form: which documents have one, each looked up once, and the open one.
 */
public class TextsOfForm {

	private final Markings markings;

	private final @Nullable String code;

	private final SubmittedForm sent;

	private final Map<String, Boolean> known = new HashMap<>();

	private final Map<PassageForm, Optional<String>> quotes = new HashMap<>();

	/**
	 * The texts of a form.
	 * @param code code of the incident; {@code null}: it is new
	 * @param sent the fields that were sent
	 */
	public TextsOfForm(Markings markings, @Nullable String code, SubmittedForm sent) {
		this.markings = markings;
		this.code = code;
		this.sent = sent;
	}

	/** Whether the document of this code or title has a text. */
	public boolean has(String document) {
		return !document.isEmpty() && this.known.computeIfAbsent(document, this.markings::hasText);
	}

	/** The beginning of a quote; {@code null}: it is linked to no text. */
	public @Nullable String quote(PassageForm passage) {
		return passage.unbound() ? null : this.quotes.computeIfAbsent(passage, this.markings::quote).orElse(null);
	}

	/**
	 * The open text beside the form, with the marks that follow from the form;
	 * {@code null}: none is open.
	 */
	public @Nullable TextPane pane(MarkingPanel panel, IncidentForm form) {
		return this.markings.pane(this.code, panel, form, this.sent);
	}

}
