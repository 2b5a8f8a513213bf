/**
 * Text as it is read, whatever lines and invisible characters it has. From outside only
 * {@link org.aigaq.reading.line.JoinedText} is used.
 */
@NullMarked
package org.aigaq.reading.line;

import org.jspecify.annotations.NullMarked;
