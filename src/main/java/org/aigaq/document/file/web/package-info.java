/** Reads web pages; {@code reading} calls it. */
@NullMarked
package org.aigaq.document.file.web;

import org.jspecify.annotations.NullMarked;
