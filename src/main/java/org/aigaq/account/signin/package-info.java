/**
 * Signing in, the end of sessions, and forms that were sent after it. Used by the pages
 * of accounts; no other module uses it.
 */
@NullMarked
package org.aigaq.account.signin;

import org.jspecify.annotations.NullMarked;
