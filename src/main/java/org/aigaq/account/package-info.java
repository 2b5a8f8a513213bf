/** Accounts and their pages. No other module uses it. */
@ApplicationModule(allowedDependencies = { "shared", "shared :: typed", "draft", "database :: watch" })
@NullMarked
package org.aigaq.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
