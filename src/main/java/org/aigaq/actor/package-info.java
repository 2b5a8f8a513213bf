/**
 * Persons and organisations, their names and spellings. Other modules find and add them
 * through {@code Actors}; the rest is the module's own.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.actor;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
