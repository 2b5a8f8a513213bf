/**
 * Two persons, organisations, documents or incidents that are one: merged after a
 * preview, undone, and found under the old address. Nothing of it is used from outside.
 */
@ApplicationModule(allowedDependencies = { "actor", "shared", "incident :: review" })
@NullMarked
package org.aigaq.merge;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
