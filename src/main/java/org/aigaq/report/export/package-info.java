/**
 * Writes pages or tables to a file of each format. Printing uses {@code Pages} and
 * {@code RowFile}.
 */
@NullMarked
package org.aigaq.report.export;

import org.jspecify.annotations.NullMarked;
