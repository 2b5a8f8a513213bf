/**
 * Pages or rows as a file of each format; printing uses {@code Pages} and
 * {@code RowFile}.
 */
@NullMarked
package org.aigaq.report.export;

import org.jspecify.annotations.NullMarked;
