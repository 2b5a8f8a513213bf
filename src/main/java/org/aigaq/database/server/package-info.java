/**
 * The embedded PostgreSQL: its data directory, its programs and its process. Used by the
 * other packages of the module only.
 */
@NullMarked
package org.aigaq.database.server;

import org.jspecify.annotations.NullMarked;
