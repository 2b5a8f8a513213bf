package org.aigaq.account.session;

/**
 * A session has ended. Not published where the account itself changed: that change ends
 * all its sessions.
 *
 * @param account name of the account
 * @param reason why
 */
public record SessionEnded(String account, EndReason reason) {
}
