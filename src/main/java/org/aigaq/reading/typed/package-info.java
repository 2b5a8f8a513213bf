/**
 * Dates and numbers as people type them into fields, and what the page says beneath the
 * field. Other modules use {@code TypedDates} and {@code ReadBack}.
 */
@NamedInterface("typed")
@NullMarked
package org.aigaq.reading.typed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
