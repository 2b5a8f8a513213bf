package org.aigaq.database.watch;

/**
 * A role that reads was not as it should be and was set back; its sessions were ended.
 *
 * @param role the role
 * @param what what was otherwise: {@code password}, {@code settings}, {@code membership}
 * or {@code attributes}
 */
public record RoleWasReset(String role, String what) {
}
