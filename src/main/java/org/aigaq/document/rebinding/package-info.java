/** Finds the words of a passage in another text: the next edition, or what was pasted. */
@NullMarked
package org.aigaq.document.rebinding;

import org.jspecify.annotations.NullMarked;
