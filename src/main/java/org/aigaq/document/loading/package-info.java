/**
 * Files of documents as they come in, uploaded or found at start, each to its edition;
 * nothing outside uses it.
 */
@NullMarked
package org.aigaq.document.loading;

import org.jspecify.annotations.NullMarked;
