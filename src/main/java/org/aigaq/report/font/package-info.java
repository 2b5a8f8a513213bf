/**
 * The fonts of reports, and what to do with characters that the main font lacks. Other
 * packages use {@code FontFamilies} and {@code Letters}.
 */
@NullMarked
package org.aigaq.report.font;

import org.jspecify.annotations.NullMarked;
