/**
 * The catalogue of reports and their parameters. Packages below print, record and send
 * them.
 */
@ApplicationModule(allowedDependencies = { "shared", "shared :: claim", "shared :: typed", "fact", "fact :: words",
		"search", "database", "actor" })
@NullMarked
package org.aigaq.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
