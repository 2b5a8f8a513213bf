/** Reports: what can be printed, and with which parameters. */
@ApplicationModule(allowedDependencies = { "shared", "shared :: claim", "search", "database" })
@NullMarked
package org.aigaq.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
