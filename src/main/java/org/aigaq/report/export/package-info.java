/** From pages or rows to a file of each format. */
@NullMarked
package org.aigaq.report.export;

import org.jspecify.annotations.NullMarked;
