/**
 * The page of one incident: figures, alleged violations and claims with their sources,
 * read from the views. No other package uses it.
 */
@NullMarked
package org.aigaq.search.dossier;

import org.jspecify.annotations.NullMarked;
