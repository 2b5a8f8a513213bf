/** What the build asks about the libraries that the program carries. */
@NullMarked
package org.aigaq.dependency;

import org.jspecify.annotations.NullMarked;
