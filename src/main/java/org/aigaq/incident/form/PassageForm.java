package org.aigaq.incident.form;

import org.aigaq.document.Passages.Place;
import org.jspecify.annotations.Nullable;

/** A passage as typed: a document by code or title, and the location in it. */
public record PassageForm(String document, String edition, String paragraph, String page, String locator,
		String charStart, String charEnd) {

	static final PassageForm BLANK = new PassageForm("", "", "", "", "", "", "");

	public PassageForm {
		document = FormInput.text(document);
		edition = FormInput.text(edition);
		paragraph = FormInput.text(paragraph);
		page = FormInput.text(page);
		locator = FormInput.text(locator);
		charStart = FormInput.text(charStart);
		charEnd = FormInput.text(charEnd);
	}

	static PassageForm of(@Nullable PassageForm form) {
		return (form != null) ? form : BLANK;
	}

	PassageForm inDocument(String document) {
		return new PassageForm(document, "", this.paragraph, this.page, this.locator, this.charStart, this.charEnd);
	}

	/** The same document at another paragraph, not linked to characters. */
	PassageForm inParagraph(String paragraph) {
		return new PassageForm(this.document, this.edition, paragraph, "", "", "", "");
	}

	public boolean empty() {
		return equals(BLANK) || (!this.document.isEmpty() && equals(BLANK.inDocument(this.document)));
	}

	/** Whether it is linked to no characters of a text. */
	public boolean unbound() {
		return (this.charStart + this.charEnd).isEmpty();
	}

	/** The location. {@link FormCheck} must have found no error in it. */
	Place place() {
		return new Place(FormInput.number(this.edition), FormInput.number(this.paragraph), FormInput.number(this.page),
				this.locator.isEmpty() ? null : this.locator, FormInput.number(this.charStart),
				FormInput.number(this.charEnd));
	}

}
