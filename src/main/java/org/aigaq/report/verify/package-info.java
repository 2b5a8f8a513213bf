/**
 * Compares the figures of a run with those of today and tells whether a file is genuine;
 * pages use {@code Verifier} and {@code Comparison}.
 */
@NullMarked
package org.aigaq.report.verify;

import org.jspecify.annotations.NullMarked;
