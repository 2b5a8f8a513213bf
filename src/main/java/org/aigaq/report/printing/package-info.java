/**
 * From an order to a file: templates, queries and limits; others use
 * {@code ReportPrinter} and {@code Printing}.
 */
@NullMarked
package org.aigaq.report.printing;

import org.jspecify.annotations.NullMarked;
