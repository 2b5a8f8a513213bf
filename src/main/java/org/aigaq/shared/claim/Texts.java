package org.aigaq.shared.claim;

import java.util.Locale;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Texts, numbers and labels in one language.
 *
 * @param messages the message files
 * @param words numbers and labels in that language
 * @param language the language
 */
record Texts(MessageSource messages, Words words, Locale language) {

	String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	/** A label as used within a sentence. */
	String label(String vocabulary, String code) {
		return this.words.label(vocabulary, code).toLowerCase(this.language);
	}

}
