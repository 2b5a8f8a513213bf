/**
 * Incidents: the entity, its editor and pages, and its review. The form, the rows of
 * facts and the marking of texts are packages below. No other module uses it.
 */
@ApplicationModule(allowedDependencies = { "shared", "draft", "place", "actor", "document", "document :: text",
		"reading", "reading :: quote", "reading :: date", "reading :: number", "reading :: typed", "reading :: term",
		"fact" })
@NullMarked
package org.aigaq.incident;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
