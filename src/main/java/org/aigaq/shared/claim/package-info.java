/**
 * The sentences about what sources say, in English, Russian and Kazakh: a claim, who
 * makes it and where, why two disagree. {@link ClaimWords} makes them from the values of
 * the views {@code said} and {@code disagreement}; other modules use it and the records.
 */
@NamedInterface("claim")
@NullMarked
package org.aigaq.shared.claim;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
