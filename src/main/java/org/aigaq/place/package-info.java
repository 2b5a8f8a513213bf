/**
 * Regions, cities, and their names through time. Other modules find them through
 * {@code Places}; the rest is the module's own.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.place;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
