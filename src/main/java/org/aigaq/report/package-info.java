/** Reports: what can be printed, and with which parameters. */
@ApplicationModule(allowedDependencies = { "shared", "search", "database" })
@NullMarked
package org.aigaq.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
