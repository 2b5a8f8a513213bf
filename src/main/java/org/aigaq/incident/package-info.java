/** Incidents, their review, their facts, and what each voice says of these. */
@ApplicationModule(allowedDependencies = { "shared", "place", "actor", "source", "reading" })
@NullMarked
package org.aigaq.incident;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
