/** Reads the text out of a file: which kind it is, and its words. */
@NullMarked
package org.aigaq.document.file;

import org.jspecify.annotations.NullMarked;
