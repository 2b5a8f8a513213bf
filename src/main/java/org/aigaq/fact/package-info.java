/**
 * The types of fact as data: their measures and fields. Form, rows, pages and reports
 * read them from here; below it the texts about facts ({@code words}).
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.fact;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
