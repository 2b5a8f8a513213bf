/**
 * Pages of reports: catalogue, list of runs, downloads, verification; nothing else
 * depends on them.
 */
@NullMarked
package org.aigaq.report.page;

import org.jspecify.annotations.NullMarked;
