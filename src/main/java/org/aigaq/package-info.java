/** The program. Each package below is a module with one duty. */
@NullMarked
package org.aigaq;

import org.jspecify.annotations.NullMarked;
