/**
 * What words of a text may say: figures, terms, dates, names; proposed, never filled in.
 * Other modules use {@code Readings} and its {@code Proposal}s.
 */
@ApplicationModule(allowedDependencies = { "shared", "place", "actor" })
@NullMarked
package org.aigaq.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
