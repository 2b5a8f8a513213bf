/**
 * Selecting quotes in a text: finding them, suggesting values, and filling in the form.
 * Only the model of the form uses it from outside.
 */
@NullMarked
package org.aigaq.incident.marking;

import org.jspecify.annotations.NullMarked;
