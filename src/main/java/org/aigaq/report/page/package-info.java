/**
 * Pages of reports: catalogue, list of runs, downloads, verification. No other package
 * uses it.
 */
@NullMarked
package org.aigaq.report.page;

import org.jspecify.annotations.NullMarked;
