/**
 * Lists of the facts of one incident for editors: sections, filters and pages. The pages
 * in {@code org.aigaq.incident} show them.
 */
@NullMarked
package org.aigaq.incident.figure;

import org.jspecify.annotations.NullMarked;
