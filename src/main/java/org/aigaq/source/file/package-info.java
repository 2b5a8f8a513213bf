/** Reads the text out of a file: which kind it is, and its words. */
@NullMarked
package org.aigaq.source.file;

import org.jspecify.annotations.NullMarked;
