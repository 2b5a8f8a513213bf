package org.aigaq.shared;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/** Messages of a module to an account, shown on the next page that it opens. */
public interface Notices {

	/** What is to be told now. */
	List<Notice> of(String account);

	/**
	 * Something to be told until the account has looked at it.
	 *
	 * @param words the sentence
	 * @param address where it is looked at
	 */
	record Notice(MessageSourceResolvable words, String address) {
	}

}
