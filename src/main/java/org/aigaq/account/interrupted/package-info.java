/**
 * Requests without sign-in: the page to return to, and forms that are kept until their
 * sender has signed in again. Used by the pages of accounts; no other module uses it.
 */
@NullMarked
package org.aigaq.account.interrupted;

import org.jspecify.annotations.NullMarked;
