/**
 * The loaded text of an edition: its page, and where its passages stand in the next
 * edition. Used by the other packages of the module only.
 */
@NullMarked
package org.aigaq.document.edition;

import org.jspecify.annotations.NullMarked;
