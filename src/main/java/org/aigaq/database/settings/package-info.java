/**
 * The operator's settings of the database, and the refusal to start. Used only within the
 * module.
 */
@NullMarked
package org.aigaq.database.settings;

import org.jspecify.annotations.NullMarked;
