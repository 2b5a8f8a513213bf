/** Tests of accounts, sign-in and sessions. */
@NullMarked
package org.aigaq.account;

import org.jspecify.annotations.NullMarked;
