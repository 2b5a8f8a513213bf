/**
 * Words selected in a text: where they stand, what they may say, and the fields of the
 * form that they fill. Its pages answer for the form; nothing else uses it but their
 * model.
 */
@NullMarked
package org.aigaq.incident.marking;

import org.jspecify.annotations.NullMarked;
