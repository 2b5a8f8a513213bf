package org.aigaq.report.printing;

import org.aigaq.report.ScopeContents;

/**
 * What was printed.
 *
 * @param shown the state of the data, and what of it was printed
 * @param pages how many pages; 0 for rows
 * @param tagged whether a PDF carries tags
 */
public record Printed(ScopeContents shown, int pages, boolean tagged) {
}
