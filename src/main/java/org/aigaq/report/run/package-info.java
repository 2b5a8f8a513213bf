/**
 * The records of runs: rows, figures and files. Other packages read {@code Runs} and
 * record changes through {@code RunSteps}.
 */
@NullMarked
package org.aigaq.report.run;

import org.jspecify.annotations.NullMarked;
