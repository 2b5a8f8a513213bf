/**
 * Passages that do not lead to the words that were read, and what an editor decides of
 * them; nothing outside uses it.
 */
@NullMarked
package org.aigaq.document.settling;

import org.jspecify.annotations.NullMarked;
