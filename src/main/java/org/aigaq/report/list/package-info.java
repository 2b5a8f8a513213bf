/**
 * The list of incidents as a file, as it is filtered. Other packages need nothing of it.
 */
@NullMarked
package org.aigaq.report.list;

import org.jspecify.annotations.NullMarked;
