/** Finds columns, lines and paragraphs on the pages of a PDF; {@code pdf} calls it. */
@NullMarked
package org.aigaq.document.file.pdf.layout;

import org.jspecify.annotations.NullMarked;
