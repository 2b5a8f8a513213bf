package org.aigaq.reading.quote;

/**
 * A source that a text names: "monitors of the group Example Watch said".
 *
 * @param words the source in the words of the text
 * @param start offset of the first character that says so, in the text that was read
 * @param end offset after the last
 */
public record SaidBy(String words, int start, int end) {
}
