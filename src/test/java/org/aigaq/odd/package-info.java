/** The oddest values that the database accepts, and every way of reading them. */
@NullMarked
package org.aigaq.odd;

import org.jspecify.annotations.NullMarked;
