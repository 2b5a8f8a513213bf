/**
 * The page of one incident: its figures, acts and claims with their sources, read from
 * the views; nothing outside uses it.
 */
@NullMarked
package org.aigaq.search.dossier;

import org.jspecify.annotations.NullMarked;
