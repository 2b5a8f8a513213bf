package org.aigaq.shared.claim;

import java.util.Locale;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats claims, their sources and the reasons of disagreements in the reader's
 * language; templates use it as {@code @claimWords}, reports in the language of the
 * report. The English texts are those of the views {@code said} and {@code disagreement}.
 */
@Component
public class ClaimWords {

	private final MessageSource messages;

	private final Words words;

	private final @Nullable Locale language;

	@Autowired
	public ClaimWords(MessageSource messages, Words words) {
		this(messages, words, null);
	}

	private ClaimWords(MessageSource messages, Words words, @Nullable Locale language) {
		this.messages = messages;
		this.words = words;
		this.language = language;
	}

	/** The same in a fixed language instead of the reader's. */
	public ClaimWords in(Locale language) {
		return new ClaimWords(this.messages, this.words, language);
	}

	/** The source, who relays it and whether it is hearsay. */
	public String saidBy(SourceChain chain) {
		return sources().saidBy(chain);
	}

	/**
	 * The source, who relays it, whether it is hearsay, the document and the location.
	 */
	public String attribution(ClaimValues claim) {
		return sources().attribution(claim);
	}

	/**
	 * The claim: number and measure, otherwise the position or the description; a denial
	 * is marked.
	 */
	public String claim(ClaimValues claim) {
		return new ValueWords(texts()).claim(claim);
	}

	/** The left of two disagreeing claims; for a sum, with its parts. */
	public String left(DisagreementValues found) {
		return disagreements().left(found);
	}

	/** The right of two disagreeing claims. */
	public String right(DisagreementValues found) {
		return disagreements().right(found);
	}

	/** A sentence that says what disagrees. */
	public String why(DisagreementValues found) {
		return disagreements().why(found);
	}

	private DisagreementWords disagreements() {
		Texts texts = texts();
		return new DisagreementWords(new ValueWords(texts), new SourceWords(texts), texts);
	}

	private SourceWords sources() {
		return new SourceWords(texts());
	}

	private Texts texts() {
		Locale locale = (this.language != null) ? this.language : LocaleContextHolder.getLocale();
		return new Texts(this.messages, this.words.in(locale), locale);
	}

}
