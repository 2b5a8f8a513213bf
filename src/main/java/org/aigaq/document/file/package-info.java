/** Determines the kind of a file and reads its text. */
@NullMarked
package org.aigaq.document.file;

import org.jspecify.annotations.NullMarked;
