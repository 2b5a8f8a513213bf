/**
 * Logins of analysts to the database, one for each, and their pages. Nothing outside of
 * it uses it.
 */
@NullMarked
package org.aigaq.account.analyst;

import org.jspecify.annotations.NullMarked;
