/** Rules for the data, each a query in {@code db/checks}. */
@ApplicationModule(allowedDependencies = { "database", "shared" })
@NullMarked
package org.aigaq.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
