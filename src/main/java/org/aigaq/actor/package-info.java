/**
 * Persons and organisations with their names and spellings. Other modules find and add
 * them through {@code Actors}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.actor;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
