/**
 * Sessions of signed-in accounts, kept in {@code app.session}: their cookie, their limits
 * and their end. Used by the pages of accounts; no other module uses it.
 */
@NullMarked
package org.aigaq.account.session;

import org.jspecify.annotations.NullMarked;
