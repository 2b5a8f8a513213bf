/**
 * The rows of all tables: read in one snapshot, and loaded into an empty database. Used
 * only within the module.
 */
@NullMarked
package org.aigaq.backup.table;

import org.jspecify.annotations.NullMarked;
