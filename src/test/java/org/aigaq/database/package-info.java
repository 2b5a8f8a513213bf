/** Tests of the embedded server; some of them kill its processes. */
@NullMarked
package org.aigaq.database;

import org.jspecify.annotations.NullMarked;
