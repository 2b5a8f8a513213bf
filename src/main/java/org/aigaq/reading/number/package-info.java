/**
 * Numbers in digits and in words, English, Russian and Kazakh, with the words that
 * qualify them; the rules of the module use it.
 */
@NullMarked
package org.aigaq.reading.number;

import org.jspecify.annotations.NullMarked;
