/**
 * Tags that let the PDFs of JasperReports pass PDF/A-2a and PDF/UA-1; JasperReports is
 * told of {@code TaggedPdfFactory} by its properties.
 */
@NullMarked
package org.aigaq.report.pdf;

import org.jspecify.annotations.NullMarked;
