/** Reports that are printed on a schedule and sent by mail. No other package uses it. */
@NullMarked
package org.aigaq.report.schedule;

import org.jspecify.annotations.NullMarked;
