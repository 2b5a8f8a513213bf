package org.aigaq.report;

/**
 * What was printed.
 *
 * @param state number of the data state that it shows
 * @param pages how many pages; 0 for rows
 * @param tagged whether a PDF carries tags
 */
public record Printed(long state, int pages, boolean tagged) {
}
