/**
 * Reports that are printed by a schedule and sent by mail; nothing else depends on it.
 */
@NullMarked
package org.aigaq.report.schedule;

import org.jspecify.annotations.NullMarked;
