/** Figures, ranges and a map as SVG, with the same in words beside them. */
@NullMarked
package org.aigaq.report.drawing;

import org.jspecify.annotations.NullMarked;
