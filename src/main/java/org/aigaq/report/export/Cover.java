package org.aigaq.report.export;

import java.util.Locale;

/**
 * The metadata of a file.
 *
 * @param title its title
 * @param author the organisation that issues it
 * @param language its language
 */
public record Cover(String title, String author, Locale language) {
}
