/**
 * Sentences about claims in English, Russian and Kazakh: the claim, its source and
 * location, and why two claims disagree. {@link ClaimWords} builds them from the values
 * of the views {@code said} and {@code disagreement}; other modules use it and the
 * records.
 */
@NamedInterface("claim")
@NullMarked
package org.aigaq.shared.claim;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
