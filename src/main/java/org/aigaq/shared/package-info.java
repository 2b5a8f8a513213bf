/**
 * Types that every module may use: approximate dates, ranges and their words, and common
 * parts of pages (the reader, refusals, pages of lists). All public types may be used.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.aigaq.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
