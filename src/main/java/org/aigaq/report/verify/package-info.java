/**
 * Compares the figures of a run with the present ones and checks whether a file is
 * genuine. Pages use {@code Verifier} and {@code Comparison}.
 */
@NullMarked
package org.aigaq.report.verify;

import org.jspecify.annotations.NullMarked;
