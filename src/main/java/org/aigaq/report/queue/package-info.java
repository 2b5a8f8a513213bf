/**
 * Prints runs, at once or in the background, and records how they end. Other packages
 * order reports through {@code ReportQueue} and {@code RunPrinter}.
 */
@NullMarked
package org.aigaq.report.queue;

import org.jspecify.annotations.NullMarked;
