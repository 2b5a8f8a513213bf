package org.aigaq.database.watch;

/**
 * A query, or a session, of a role that reads was ended.
 *
 * @param role the role
 * @param reason why: {@code statement}, {@code many}, {@code transaction},
 * {@code idle in transaction}, {@code idle}, {@code memory} or {@code ended}
 */
public record QueryWasEnded(String role, String reason) {
}
