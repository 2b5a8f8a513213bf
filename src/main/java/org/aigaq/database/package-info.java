/**
 * The database that the program works with, embedded or the operator's, and the
 * connections to it, each with its role. Other modules use {@code CommandDatabase}; the
 * program at its start uses {@code TemporaryFiles}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.aigaq.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
