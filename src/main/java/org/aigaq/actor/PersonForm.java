package org.aigaq.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * The form of a person.
 *
 * @param name the name; empty if it is deliberately not stored
 * @param spellings other names and spellings, one per line
 * @param role office or public role
 * @param note for editors
 * @param visibility public or restricted
 * @param visibilityReason why the name may be public
 * @param version version of the person when the form was opened
 */
record PersonForm(@Size(max = 200, message = "{web.form.too-long}") String name,
		@Size(max = 4000, message = "{web.form.too-long}") String spellings,
		@Size(max = 300, message = "{web.form.too-long}") String role,
		@Size(max = 4000, message = "{web.form.too-long}") String note,
		@Pattern(regexp = "public|restricted", message = "{web.form.choose}") String visibility,
		@Size(max = 1000, message = "{web.form.too-long}") String visibilityReason, long version) {

	PersonForm {
		name = text(name);
		spellings = text(spellings);
		visibilityReason = text(visibilityReason);
	}

	static PersonForm empty() {
		return new PersonForm("", "", "", "", "restricted", "", 0);
	}

	static PersonForm of(Person person) {
		return new PersonForm(text(person.name()), String.join("\n", person.spellings()), text(person.role()),
				text(person.note()), person.isRestricted() ? "restricted" : "public", text(person.visibilityReason()),
				person.version());
	}

	/** Check that a public person has a name and a reason. */
	void check(Errors errors) {
		if (isPublic() && !StringUtils.hasText(this.name)) {
			errors.rejectValue("name", "actor.person.public-without-name");
		}
		if (isPublic() && !StringUtils.hasText(this.visibilityReason)) {
			errors.rejectValue("visibilityReason", "actor.person.public-without-reason");
		}
	}

	void applyTo(Person person) {
		person.describe(orNull(this.name), orNull(this.role), orNull(this.note));
		person.spell(lines(this.spellings));
		if (isPublic()) {
			person.makePublic(this.visibilityReason.strip());
		}
		else {
			person.restrict();
		}
	}

	/** The name and other spellings. */
	Set<String> names() {
		return lines(this.name + "\n" + this.spellings);
	}

	private boolean isPublic() {
		return "public".equals(this.visibility);
	}

	/** The non-empty lines without surrounding white space and without repetition. */
	static Set<String> lines(String text) {
		return text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	static @Nullable String orNull(@Nullable String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

}
