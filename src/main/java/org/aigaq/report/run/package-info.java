/** Runs of reports: the archive, the check of a printed report, the background. */
@NullMarked
package org.aigaq.report.run;

import org.jspecify.annotations.NullMarked;
