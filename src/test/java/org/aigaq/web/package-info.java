/**
 * Tests of pages, in a real browser where that matters; the registered handlers, for
 * other tests.
 */
@NullMarked
package org.aigaq.web;

import org.jspecify.annotations.NullMarked;
