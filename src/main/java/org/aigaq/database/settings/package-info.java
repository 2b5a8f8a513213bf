/**
 * What the operator sets about the database, and the refusal of a start that only the
 * operator can mend. Used by the other packages of the module only.
 */
@NullMarked
package org.aigaq.database.settings;

import org.jspecify.annotations.NullMarked;
