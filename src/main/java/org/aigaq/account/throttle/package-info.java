/**
 * Limits for wrong passwords, which do not lock out those who are known. Used by the
 * packages of accounts only.
 */
@NullMarked
package org.aigaq.account.throttle;

import org.jspecify.annotations.NullMarked;
