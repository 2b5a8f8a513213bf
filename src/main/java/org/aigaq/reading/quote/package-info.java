/**
 * What a quote says, put together: each figure with its source, amount, term and law. The
 * form of an incident uses {@code QuoteReading} and its records.
 */
@NamedInterface("quote")
@NullMarked
package org.aigaq.reading.quote;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
