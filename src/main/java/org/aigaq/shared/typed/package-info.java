/**
 * Dates of forms and filters as people write them, for modules that the module reading
 * uses itself. {@link DateReader} is what they need of it.
 */
@NamedInterface("typed")
@NullMarked
package org.aigaq.shared.typed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
