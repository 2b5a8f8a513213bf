/**
 * Texts of a report in its language: figures, dates, sources and references; printing
 * takes one {@code ReportTexts} a report.
 */
@NullMarked
package org.aigaq.report.text;

import org.jspecify.annotations.NullMarked;
