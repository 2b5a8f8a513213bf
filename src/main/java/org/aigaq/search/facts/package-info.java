/**
 * The lists of detentions, penalties, casualties, alleged violations and claims over all
 * incidents. Other packages need nothing of it.
 */
@NullMarked
package org.aigaq.search.facts;

import org.jspecify.annotations.NullMarked;
