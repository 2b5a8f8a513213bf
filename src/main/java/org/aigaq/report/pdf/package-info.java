/**
 * Tags that make the PDFs of JasperReports conform to PDF/A-2a and PDF/UA-1.
 * JasperReports loads {@code TaggedPdfFactory} by its properties.
 */
@NullMarked
package org.aigaq.report.pdf;

import org.jspecify.annotations.NullMarked;
