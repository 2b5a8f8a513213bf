/**
 * Signing in, what ends a session, and forms that were sent after its end. The pages of
 * accounts use it; other modules do not.
 */
@NullMarked
package org.aigaq.account.signin;

import org.jspecify.annotations.NullMarked;
