/**
 * Prints an order to a file with templates, queries and limits. Other packages use
 * {@code ReportPrinter} and {@code Printing}.
 */
@NullMarked
package org.aigaq.report.printing;

import org.jspecify.annotations.NullMarked;
