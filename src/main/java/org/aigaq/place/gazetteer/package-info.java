/**
 * Gazetteers: files of regions and places that the operator names, loaded at start. No
 * other package uses it.
 */
@NullMarked
package org.aigaq.place.gazetteer;

import org.jspecify.annotations.NullMarked;
