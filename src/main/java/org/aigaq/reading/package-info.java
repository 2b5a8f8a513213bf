/**
 * Suggestions from a selected text: figures, terms, dates, names. They are offered, never
 * filled in automatically. Other modules use {@code Readings} and its {@code Proposal}s.
 */
@ApplicationModule(allowedDependencies = { "shared", "shared :: typed", "place", "actor" })
@NullMarked
package org.aigaq.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
