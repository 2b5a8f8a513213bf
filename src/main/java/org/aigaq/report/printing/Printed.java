package org.aigaq.report.printing;

import org.aigaq.report.ScopeContents;

/**
 * The result of printing.
 *
 * @param shown the data version and the contents that were printed
 * @param pages number of pages; 0 for tables
 * @param tagged whether a PDF has tags
 */
public record Printed(ScopeContents shown, int pages, boolean tagged) {
}
