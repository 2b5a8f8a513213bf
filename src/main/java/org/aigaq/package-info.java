/** The program; each package below is a module with a duty of its own. */
@NullMarked
package org.aigaq;

import org.jspecify.annotations.NullMarked;
