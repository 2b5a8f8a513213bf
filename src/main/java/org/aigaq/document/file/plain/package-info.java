/** Reads plain text and decodes bytes; {@code reading} and {@code web} call it. */
@NullMarked
package org.aigaq.document.file.plain;

import org.jspecify.annotations.NullMarked;
