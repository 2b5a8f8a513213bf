/** Reads files in processes of their own; others use {@code FileReading}. */
@NullMarked
package org.aigaq.document.file.reading;

import org.jspecify.annotations.NullMarked;
