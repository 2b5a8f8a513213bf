/**
 * Numbers in digits and in words, in English, Russian and Kazakh, with their qualifying
 * words. Used only within the module.
 */
@NamedInterface("number")
@NullMarked
package org.aigaq.reading.number;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
