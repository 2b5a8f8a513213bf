/**
 * Selects the migrations to run at start and refuses databases that cannot be migrated.
 * Used only within the module.
 */
@NullMarked
package org.aigaq.database.migration;

import org.jspecify.annotations.NullMarked;
