package org.aigaq.search.overall;

import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param kind of what, as its message is called
 * @param address of its page
 * @param title its name, title or sentence
 * @param note its code, or the incident that it is of
 * @param date date as EDTF; {@code null}: it has none
 */
record Hit(String kind, String address, String title, String note, @Nullable String date) {
}
