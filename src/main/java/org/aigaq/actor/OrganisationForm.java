package org.aigaq.actor;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.aigaq.shared.Term;

/**
 * The form of an organisation.
 *
 * @param name the name that pages and reports print
 * @param spellings other names and spellings, one per line
 * @param kind a code of vocabulary actor_kind
 * @param note helps to tell it from others
 * @param version version of the organisation when the form was opened
 */
record OrganisationForm(
		@NotBlank(message = "{web.form.needed}") @Size(max = 200, message = "{web.form.too-long}") String name,
		@Size(max = 4000, message = "{web.form.too-long}") String spellings, @Term("actor_kind") String kind,
		@Size(max = 4000, message = "{web.form.too-long}") String note, long version) {

	OrganisationForm {
		name = PersonForm.text(name);
		spellings = PersonForm.text(spellings);
	}

	static OrganisationForm empty() {
		return new OrganisationForm("", "", "", "", 0);
	}

	static OrganisationForm of(Organisation organisation) {
		return new OrganisationForm(organisation.name(), String.join("\n", organisation.spellings()),
				organisation.kind(), PersonForm.text(organisation.note()), organisation.version());
	}

	/** Its name and other spellings. */
	Set<String> names() {
		return PersonForm.lines(this.name + "\n" + this.spellings);
	}

	Organisation organisation() {
		Organisation organisation = new Organisation(this.name.strip(), this.kind, PersonForm.orNull(this.note));
		organisation.spell(PersonForm.lines(this.spellings));
		return organisation;
	}

	void applyTo(Organisation organisation) {
		organisation.describe(this.name.strip(), this.kind, PersonForm.orNull(this.note));
		organisation.spell(PersonForm.lines(this.spellings));
	}

}
