/**
 * Dates in texts: days, months and ranges, weekdays, relative days, in English, Russian
 * and Kazakh. Used only within the module.
 */
@NullMarked
package org.aigaq.reading.date;

import org.jspecify.annotations.NullMarked;
