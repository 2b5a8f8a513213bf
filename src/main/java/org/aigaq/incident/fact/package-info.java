/**
 * The kinds of fact that the form knows, and the ways in which a source words a number.
 */
@NullMarked
package org.aigaq.incident.fact;

import org.jspecify.annotations.NullMarked;
