/**
 * Incidents: the record of one, its commands and pages, and its review. Its form, the
 * rows of its facts and the marking of texts are packages below; nothing of the module is
 * used from outside.
 */
@ApplicationModule(allowedDependencies = { "shared", "place", "actor", "document", "reading", "fact" })
@NullMarked
package org.aigaq.incident;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
