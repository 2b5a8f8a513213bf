/**
 * The number that one source says, as words or as a precision with a number. It knows
 * nothing of the form; the form, the rows and the editor's pages use it.
 */
@NullMarked
package org.aigaq.incident.count;

import org.jspecify.annotations.NullMarked;
