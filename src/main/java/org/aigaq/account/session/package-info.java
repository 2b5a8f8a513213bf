/**
 * Sessions of signed-in accounts, kept in {@code app.session}: their cookie, their limits
 * and their end. Used by the pages of accounts; module {@code web} asks
 * {@link ExpiredSessions} and {@link RecentSessions}.
 */
@NamedInterface("session")
@NullMarked
package org.aigaq.account.session;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
