/** What makes the PDFs of JasperReports pass PDF/A-2a and PDF/UA-1. */
@NullMarked
package org.aigaq.report.pdf;

import org.jspecify.annotations.NullMarked;
