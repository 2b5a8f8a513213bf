/**
 * The kinds of fact as data: what each counts and which fields it has. Form, rows, pages
 * and reports read their fields from here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.aigaq.fact;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
