/**
 * Dates in texts and in fields of forms: days, months and ranges, weekdays, relative
 * days, in English, Russian and Kazakh. Other modules use {@code TypedDate} with a
 * {@code Reference}; what finds dates in texts is used only within the module.
 */
@NamedInterface("date")
@NullMarked
package org.aigaq.reading.date;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
