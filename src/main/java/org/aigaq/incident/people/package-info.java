/**
 * A list of detained people that is pasted from a spreadsheet: reading it, its preview
 * with the errors of each row, and its form as that of an incident with one figure for
 * each person. {@code org.aigaq.incident} saves it.
 */
@NullMarked
package org.aigaq.incident.people;

import org.jspecify.annotations.NullMarked;
