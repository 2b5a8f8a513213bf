/**
 * What is known of a fact, and what a source says of it, as labelled texts in three
 * languages; pages and reports use {@link FactWords} and the rows that it reads.
 */
@NamedInterface("words")
@NullMarked
package org.aigaq.fact.words;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
