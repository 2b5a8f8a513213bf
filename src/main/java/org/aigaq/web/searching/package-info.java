/**
 * Searches of editors, whose addresses hold no names. Other packages need nothing of it:
 * pages read the fields of a kept search as parameters of the request.
 */
@NullMarked
package org.aigaq.web.searching;

import org.jspecify.annotations.NullMarked;
