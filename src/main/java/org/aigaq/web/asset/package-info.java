/**
 * The static files of pages: their addresses, and how they are served. Nothing is used
 * from outside except {@code @staticFiles} in templates.
 */
@NullMarked
package org.aigaq.web.asset;

import org.jspecify.annotations.NullMarked;
