/**
 * The watch over those who read by SQL: ends what overruns its limits, and sets their
 * roles back to what they should be. Other modules receive its events.
 */
@NamedInterface
@NullMarked
package org.aigaq.database.watch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
