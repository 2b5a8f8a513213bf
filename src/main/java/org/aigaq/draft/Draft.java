package org.aigaq.draft;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an account has typed into a form and not saved yet.
 *
 * @param id its key
 * @param path address that the form is sent to
 * @param fields the typed values
 * @param page address of the page that has the form; {@code null}: the same as path
 * @param savedAt when it was kept last
 */
public record Draft(long id, String path, Map<String, String[]> fields, @Nullable String page, OffsetDateTime savedAt) {

	/** The value of its first field of these names that has one; empty: none has. */
	public String first(String... names) {
		for (String name : names) {
			String[] values = this.fields.get(name);
			if (values != null && values.length > 0 && !values[0].isBlank()) {
				return values[0];
			}
		}
		return "";
	}

	/** What it is a draft of, as far as a title or a name was typed. */
	public String title() {
		return first("title", "name", "facts[0].description");
	}

	/** The form as it is shown again; {@code savedAt}: when it was kept, in words. */
	ShownForm shown(String savedAt) {
		return new ShownForm(this.path, this.fields, this.page, "draft.continued", new Object[] { savedAt },
				"draft.not-shown");
	}

}
