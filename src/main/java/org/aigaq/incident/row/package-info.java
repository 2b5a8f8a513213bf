/**
 * Writes the form of an incident as rows of the database, and reads saved rows as the
 * form. The editor of {@code org.aigaq.incident} uses it, inside one transaction.
 */
@NullMarked
package org.aigaq.incident.row;

import org.jspecify.annotations.NullMarked;
