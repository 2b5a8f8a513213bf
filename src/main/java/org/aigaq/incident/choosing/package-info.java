/**
 * What the form of an incident offers while a name is typed: persons, organisations,
 * places, documents, incidents and laws. Nothing of it is used from outside.
 */
@NullMarked
package org.aigaq.incident.choosing;

import org.jspecify.annotations.NullMarked;
