/**
 * A text as characters: lines and paragraphs, boundaries of letters, and normalisation.
 */
@NullMarked
package org.aigaq.document.text;

import org.jspecify.annotations.NullMarked;
