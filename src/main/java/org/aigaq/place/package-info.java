/**
 * Regions, cities, and their names over time. Other modules find them through
 * {@code Places}.
 */
@ApplicationModule(allowedDependencies = { "shared", "shared :: typed" })
@NullMarked
package org.aigaq.place;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
