/**
 * What every module shares: approximate dates, ranges and their words, and what pages
 * have in common (the reader, refusals, a page of a list). All its public types may be
 * used.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.aigaq.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
