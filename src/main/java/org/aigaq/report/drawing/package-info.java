/**
 * Drawings of figures and a map, painted or as SVG. Other packages use the classes with a
 * method {@code draw}.
 */
@NullMarked
package org.aigaq.report.drawing;

import org.jspecify.annotations.NullMarked;
