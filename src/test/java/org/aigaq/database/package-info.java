/** Tests of the embedded server, some of which really kill it. */
@NullMarked
package org.aigaq.database;

import org.jspecify.annotations.NullMarked;
