package org.aigaq.shared;

/** How much work waits for an account, for the menu. */
public interface WaitingWork {

	/**
	 * The number of records that wait for it.
	 * @param account its name to sign in with
	 * @param reviewer whether it may publish
	 */
	int count(String account, boolean reviewer);

}
