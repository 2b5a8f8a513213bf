/** Regions, cities, and their names through time. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.place;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
