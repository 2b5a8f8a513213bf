/**
 * The database of the program, embedded or external, and its connections, one pool for
 * each role. Other modules use {@code CommandDatabase}; the start of the program uses
 * {@code TemporaryFiles}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.aigaq.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
