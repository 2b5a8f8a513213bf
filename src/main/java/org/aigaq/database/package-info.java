/**
 * The database: the embedded PostgreSQL of the default run, and the connections with
 * their roles.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.aigaq.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
