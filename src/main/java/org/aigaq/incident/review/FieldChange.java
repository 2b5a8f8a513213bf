package org.aigaq.incident.review;

/**
 * A field whose value changes.
 *
 * @param path its path in the form
 * @param before the saved value; empty: none
 * @param after the proposed value; empty: none
 */
public record FieldChange(String path, String before, String after) {

}
