/**
 * Passages without matching words, quotes that are withheld from readers, and the
 * decisions of editors on both. No other package uses it.
 */
@NullMarked
package org.aigaq.document.settling;

import org.jspecify.annotations.NullMarked;
