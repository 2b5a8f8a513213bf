/** Finds the words of a passage in another text: the next edition, or pasted text. */
@NullMarked
package org.aigaq.document.rebinding;

import org.jspecify.annotations.NullMarked;
