package org.aigaq.account.interrupted;

import java.util.Map;

import org.aigaq.draft.ShownForm;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent after its session had ended. After sign-in it is shown again,
 * filled in, and it is never sent automatically.
 *
 * @param id its key
 * @param path address that the form was sent to
 * @param fields the typed values
 * @param page address of the page it was sent from; {@code null}: not known
 */
record InterruptedForm(long id, String path, Map<String, String[]> fields, @Nullable String page) {

	/** The form as it is shown again. */
	ShownForm shown() {
		return new ShownForm(this.path, this.fields, this.page, "account.kept", new Object[0], "account.kept.not-done");
	}

}
