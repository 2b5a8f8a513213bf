/** Reads Word documents; {@code reading} calls it. */
@NullMarked
package org.aigaq.document.file.word;

import org.jspecify.annotations.NullMarked;
