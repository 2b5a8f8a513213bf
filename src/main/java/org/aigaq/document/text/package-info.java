/**
 * A text as characters: lines and paragraphs, boundaries of letters, and normalisation.
 */
@NamedInterface("text")
@NullMarked
package org.aigaq.document.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
