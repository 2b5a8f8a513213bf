package org.aigaq.report.export;

import java.util.Locale;

/**
 * What a file says of itself.
 *
 * @param title its title
 * @param author who issues it
 * @param language its language
 */
public record Cover(String title, String author, Locale language) {
}
