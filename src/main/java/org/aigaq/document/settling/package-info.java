/**
 * Passages without matching words, and the decisions of editors on them. No other package
 * uses it.
 */
@NullMarked
package org.aigaq.document.settling;

import org.jspecify.annotations.NullMarked;
