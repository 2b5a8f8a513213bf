/**
 * Writes the form of an incident to the database and reads it back. Only the editor in
 * {@code org.aigaq.incident} uses it, inside one transaction.
 */
@NullMarked
package org.aigaq.incident.row;

import org.jspecify.annotations.NullMarked;
