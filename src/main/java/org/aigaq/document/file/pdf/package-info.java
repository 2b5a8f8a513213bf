/** Reads PDF files; {@code reading} calls it. */
@NullMarked
package org.aigaq.document.file.pdf;

import org.jspecify.annotations.NullMarked;
