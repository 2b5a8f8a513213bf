/**
 * What a file is and what was read of it: kind, text, notices, or why it cannot be read.
 */
@NullMarked
package org.aigaq.document.file;

import org.jspecify.annotations.NullMarked;
