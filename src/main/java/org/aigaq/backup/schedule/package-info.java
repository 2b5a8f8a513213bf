/**
 * Backups that the program makes of itself, and what administrators see of its state:
 * health, metrics, a line on the dashboard. Used only within the module.
 */
@NullMarked
package org.aigaq.backup.schedule;

import org.jspecify.annotations.NullMarked;
