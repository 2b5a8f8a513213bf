/**
 * The texts of a report in its language: figures, dates, sources and references. Printing
 * uses one {@code ReportTexts} for each report.
 */
@NullMarked
package org.aigaq.report.text;

import org.jspecify.annotations.NullMarked;
