package org.aigaq.actor;

/**
 * A person was restricted, or a restricted person was given a name: what was made from
 * the name before is to be removed once the transaction has committed.
 */
public record NameRestricted() {
}
