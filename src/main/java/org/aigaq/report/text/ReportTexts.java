package org.aigaq.report.text;

import java.util.Locale;
import java.util.Map;

import org.aigaq.fact.words.FactWords;
import org.aigaq.shared.Words;
import org.aigaq.shared.claim.ClaimWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * The texts of one report in its language. Templates get each component as a parameter
 * with its name.
 *
 * @param messages the message files
 * @param figures numbers, ranges, terms, amounts
 * @param dates dates and times
 * @param names labels, cities, sources, locations
 * @param references reference marks
 * @param cells contents of cells
 * @param factTexts facts and what is known of them
 * @param sources claims with their sources
 * @param disagreements disagreeing claims
 * @param drawings drawings and their alternative texts
 */
public record ReportTexts(MessageSourceAccessor messages, FigureTexts figures, DateTexts dates, NameTexts names,
		ReferenceTexts references, CellTexts cells, FactTexts factTexts, SourceTexts sources,
		DisagreementTexts disagreements, DrawingTexts drawings) {

	/**
	 * The texts of one report.
	 * @param cities present and former names of cities to the name in this language
	 */
	public static ReportTexts of(MessageSource source, Words words, Locale language, Map<String, String> cities) {
		MessageSourceAccessor messages = new MessageSourceAccessor(source, language);
		FigureTexts figures = new FigureTexts(messages, words.in(language));
		DateTexts dates = new DateTexts(words.in(language));
		NameTexts names = new NameTexts(messages, words.in(language), cities);
		ReferenceTexts references = new ReferenceTexts(messages, names, References.thatFit());
		ClaimWords claims = new ClaimWords(source, words).in(language);
		FactWords wordsOfFacts = new FactWords(source, words).in(language, names::city);
		SourceTexts sources = new SourceTexts(messages, claims, wordsOfFacts, figures, names, references);
		return new ReportTexts(messages, figures, dates, names, references,
				new CellTexts(messages, dates, names, references), new FactTexts(wordsOfFacts, messages, dates, names),
				sources, new DisagreementTexts(claims), new DrawingTexts(messages, figures, names, sources));
	}

	/** A message. */
	public String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments);
	}

	/** The components as parameters of templates. */
	public Map<String, Object> parameters() {
		return Map.of("figures", this.figures, "dates", this.dates, "names", this.names, "references", this.references,
				"cells", this.cells, "factTexts", this.factTexts, "sources", this.sources, "disagreements",
				this.disagreements, "drawings", this.drawings);
	}

}
