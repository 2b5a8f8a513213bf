package org.aigaq.draft;

import java.time.Instant;
import java.util.Optional;

/** Tells who has saved a record since a form of it was opened. */
public interface SavedVersions {

	/**
	 * Who has saved the record of a form since it was opened.
	 * @param path address that the form is sent to
	 * @param opened when its page was opened
	 * @param account the account that types into it, which does not count
	 * @return the display name of who saved last; empty: nobody, or another kind of
	 * record
	 */
	Optional<String> savedSince(String path, Instant opened, String account);

}
