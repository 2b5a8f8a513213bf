/** Accounts and their pages; no other module uses its types. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
