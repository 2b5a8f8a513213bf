/** Tests of pages, in a real browser where that matters. */
@NullMarked
package org.aigaq.web;

import org.jspecify.annotations.NullMarked;
