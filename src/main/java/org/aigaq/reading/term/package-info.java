/**
 * Terms of penalties in hours, days, weeks, months or years, as people type them. Other
 * modules use {@code TypedTerm} and {@code Term}.
 */
@NamedInterface("term")
@NullMarked
package org.aigaq.reading.term;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
