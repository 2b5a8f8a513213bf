package org.aigaq.incident.review;

/**
 * A field whose value changes.
 *
 * @param path its path in the form
 * @param place its path with the numbers of rows instead of their keys
 * @param before the saved value; empty: none
 * @param after the proposed value; empty: none
 */
public record FieldChange(String path, String place, String before, String after) {

}
