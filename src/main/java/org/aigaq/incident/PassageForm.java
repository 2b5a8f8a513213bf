package org.aigaq.incident;

import org.aigaq.source.Passages.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where the words stand, as typed: document by code or title, and the place in it.
 */
record PassageForm(String source, String edition, String paragraph, String page, String locator, String charStart,
		String charEnd) {

	static final PassageForm BLANK = new PassageForm("", "", "", "", "", "", "");

	PassageForm {
		source = FormInput.text(source);
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

	PassageForm inSource(String source) {
		return new PassageForm(source, "", this.paragraph, this.page, this.locator, this.charStart, this.charEnd);
	}

	public boolean empty() {
		return equals(BLANK) || (!this.source.isEmpty() && equals(BLANK.inSource(this.source)));
	}

	/** Whether it leads to no characters of a text. */
	public boolean unbound() {
		return (this.charStart + this.charEnd).isEmpty();
	}

	/** The place, once {@link FormCheck} found no fault with it. */
	Place place() {
		return new Place(FormInput.number(this.edition), FormInput.number(this.paragraph), FormInput.number(this.page),
				this.locator.isEmpty() ? null : this.locator, FormInput.number(this.charStart),
				FormInput.number(this.charEnd));
	}

}
