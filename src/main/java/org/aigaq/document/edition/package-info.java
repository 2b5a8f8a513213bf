/**
 * The text of an edition: its page, and the transfer of passages to the next edition.
 * Used only within the module.
 */
@NullMarked
package org.aigaq.document.edition;

import org.jspecify.annotations.NullMarked;
