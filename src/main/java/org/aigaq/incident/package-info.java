/** Incidents, their review, their facts, and what each source says of these. */
@ApplicationModule(allowedDependencies = { "shared", "place", "actor", "document", "reading" })
@NullMarked
package org.aigaq.incident;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
