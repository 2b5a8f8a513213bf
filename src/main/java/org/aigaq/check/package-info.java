/** Rules that the register must keep, each a query of {@code db/checks}. */
@ApplicationModule(allowedDependencies = { "database", "shared" })
@NullMarked
package org.aigaq.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
