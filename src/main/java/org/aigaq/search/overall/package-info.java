/**
 * The search over everything, from the field at the top of each page. Other packages need
 * nothing of it.
 */
@NullMarked
package org.aigaq.search.overall;

import org.jspecify.annotations.NullMarked;
