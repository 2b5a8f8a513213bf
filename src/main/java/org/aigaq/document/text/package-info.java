/**
 * A text as characters: its lines and paragraphs, where it may be cut, what copying
 * changes.
 */
@NullMarked
package org.aigaq.document.text;

import org.jspecify.annotations.NullMarked;
