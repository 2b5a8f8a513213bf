/** Accounts, their roles, and sign-in. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
