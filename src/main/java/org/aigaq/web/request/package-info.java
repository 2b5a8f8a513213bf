/**
 * What a request may be: its host, its text and its size, checked in front of everything
 * else. No other package uses it.
 */
@NullMarked
package org.aigaq.web.request;

import org.jspecify.annotations.NullMarked;
