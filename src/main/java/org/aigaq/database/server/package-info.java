/**
 * The embedded PostgreSQL: data directory, programs and process. Used only within the
 * module.
 */
@NullMarked
package org.aigaq.database.server;

import org.jspecify.annotations.NullMarked;
