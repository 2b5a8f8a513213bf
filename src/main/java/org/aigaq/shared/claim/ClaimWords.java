package org.aigaq.shared.claim;

import java.util.Locale;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what sources claim, who they are and why two claims disagree, in the reader's
 * language; templates use it as {@code @claimWords}, reports in the language of the
 * report. In English it says what the views {@code said} and {@code disagreement} say.
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

	/** The same in a language of its own, whoever reads. */
	public ClaimWords in(Locale language) {
		return new ClaimWords(this.messages, this.words, language);
	}

	/** The source, who relays it and whether it is hearsay. */
	public String saidBy(SourceChain chain) {
		return sources().saidBy(chain);
	}

	/**
	 * The source, who relays it, whether it is hearsay, the document and the place in it.
	 */
	public String attribution(ClaimValues claim) {
		return sources().attribution(claim);
	}

	/**
	 * The claim: number and measure, else the position or the description; a denial says
	 * so.
	 */
	public String claim(ClaimValues claim) {
		return new ValueWords(texts()).claim(claim);
	}

	/** The left one of two claims that disagree; of a sum what it adds up. */
	public String left(DisagreementValues found) {
		return disagreements().left(found);
	}

	/** The right one of two claims that disagree. */
	public String right(DisagreementValues found) {
		return disagreements().right(found);
	}

	/** What disagrees, in a sentence. */
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
