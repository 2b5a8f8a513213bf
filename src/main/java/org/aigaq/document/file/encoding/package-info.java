/**
 * Turns bytes into characters: the encodings that files declare, those that an editor may
 * choose, and text that was read in a wrong one before. The packages of the kinds of
 * files and {@code reading} call it.
 */
@NullMarked
package org.aigaq.document.file.encoding;

import org.jspecify.annotations.NullMarked;
