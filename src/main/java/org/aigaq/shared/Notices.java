package org.aigaq.shared;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/** Notices of a module for an account, shown on the next page that it opens. */
public interface Notices {

	/** The present notices. */
	List<Notice> of(String account);

	/**
	 * A notice, shown until the account has opened its address.
	 *
	 * @param words the sentence
	 * @param address the address to open
	 */
	record Notice(MessageSourceResolvable words, String address) {
	}

	/** How much work of a module waits for an account, for the menu. */
	interface Waiting {

		/**
		 * The number of records that wait for it.
		 * @param account its name to sign in with
		 * @param reviewer whether it may publish
		 */
		int count(String account, boolean reviewer);

	}

}
