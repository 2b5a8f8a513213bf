/** Persons and organisations, their names and spellings. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.actor;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
