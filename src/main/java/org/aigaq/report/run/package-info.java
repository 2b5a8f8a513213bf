/**
 * Runs as they are recorded: their rows, figures and files; others read {@code Runs} and
 * change by {@code RunSteps}.
 */
@NullMarked
package org.aigaq.report.run;

import org.jspecify.annotations.NullMarked;
