/**
 * Which files of {@code db} are run at start, and which databases are refused. Used by
 * the module's own packages only.
 */
@NullMarked
package org.aigaq.database.migration;

import org.jspecify.annotations.NullMarked;
