/**
 * Import of the files of documents, uploaded or found at start, into their editions. No
 * other package uses it.
 */
@NullMarked
package org.aigaq.document.loading;

import org.jspecify.annotations.NullMarked;
