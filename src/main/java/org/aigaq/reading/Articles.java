package org.aigaq.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the articles of law on which a penalty is based, in the words of the text:
 * "article 488 of the Code of Administrative Offences", «ч. 1 ст. 488 КоАП РК»,
 * «ӘҚБтК-нің 488-бабы». An article without a law is read only after words such as
 * "under", or where nothing else is selected. Articles of constitutions and treaties
 * grant rights and are no basis of a penalty.
 */
final class Articles {

	private static final String NUMBER = "\\d{1,4}(?:[-–][1-9]\\d?(?!\\d))?(?:\\.\\d{1,2})?(?:\\s?\\(\\d{1,2}\\))?(?!\\d)";

	private static final String NUMBERS = NUMBER + "(?:(?:\\s*,\\s*|\\s+(?:and|or|и|или|және|мен)\\s+|\\s*&\\s*)"
			+ NUMBER + "){0,9}";

	/** A part, as it stands before or after the article. */
	private static final String PART = "(?:parts?|paragraphs?|clauses?|sections?|subparagraphs?|items?|subsections?)\\s+"
			+ "(?:" + NUMBERS + "|(?:one|two|three|four|five|six|seven)(?!\\p{L}))";

	private static final String NAME = "(?-i:\\p{Lu})\\p{L}+";

	private static final String OF_COUNTRY = "(?:\\s+of\\s+(?:the\\s+)?" + NAME + "(?:\\s+of\\s+" + NAME + ")?)?";

	private static final String LAW = "(?:the\\s+)?(?:[\\p{L}]+['’]s\\s+|Kazakh\\p{L}*\\s+|RK\\s+)?"
			+ "(?:Code\\s+(?:of|on)\\s+Administrative\\s+(?:Offen[cs]es|Violations|Infractions)"
			+ "|Administrative\\s+(?:Offen[cs]es\\s+|Violations\\s+)?Code|(?:Criminal|Penal)\\s+(?:Procedure\\s+)?Code"
			+ "|Code\\s+of\\s+Criminal\\s+Procedure|Law\\s+(?:on|of)\\s+(?:" + NAME + "\\s+(?:and\\s+|of\\s+)?){0,5}"
			+ NAME
			+ "|Law\\s+[“\"«][^”\"»]{3,100}[”\"»]|(?:CAO|CoAO|AOC|CC)(?!\\p{L})(?:\\s+RK)?|Code(?!\\s+o[fn]))(?!\\p{L})"
			+ OF_COUNTRY;

	private static final String LAW_RUSSIAN = "(?:КоАП|КРК?\\s?об\\s?АП|КРКобАП|УК|УПК"
			+ "|Кодекса\\s+(?:Республики\\s+Казахстан\\s+|РК\\s+|Казахстана\\s+)?об\\s+административных\\s+правонарушениях"
			+ "|(?:Уголовного|Административного|Уголовно-процессуального)\\s+кодекса"
			+ "|Закона\\s+(?:РК\\s+|Республики\\s+Казахстан\\s+)?(?:«[^»]{3,100}»|\"[^\"]{3,100}\"))(?!\\p{L})"
			+ "(?:\\s+(?:РК|Республики\\s+Казахстан|Казахстана))?";

	private static final String LAW_KAZAKH = "(?:ҚР\\s+|Қазақстан\\s+Республикасы(?:ның)?\\s+)?"
			+ "(?:ӘҚБтК|ӘҚБК|ҚК|ҚПК|Қылмыстық\\s+кодекс|Әкімшілік\\s+кодекс|Әкімшілік\\s+құқық\\s*бұзушылық\\s+туралы\\s+кодекс)"
			+ "(?:-?\\p{L}+)?";

	/** Words after which an article without a law is the basis of something. */
	private static final String BASIS = "(?:under|by|with|per|pursuant\\s+to|in\\s+accordance\\s+with|on\\s+the\\s+basis\\s+of|violat\\p{L}+|breach(?:ed|ing)?(?:\\s+of)?"
			+ "|по|согласно|нарушени\\p{L}+|предусмотренн\\p{L}+|на\\s+основании)";

	private static final List<Pattern> ARTICLES = Stream.of(
			"(?<before>" + BASIS + "\\s+)?(?<all>(?:" + PART + "\\s+of\\s+)?(?:articles?|arts?\\.?)\\s+" + NUMBERS
					+ "(?:(?:\\s*,)?\\s+" + PART + "){0,3}(?<law>,?\\s+(?:(?:of|in)\\s+)?" + LAW
					+ ")?(?<rest>\\s+of\\s)?)",
			"(?<before>" + BASIS + "\\s+)?(?<all>(?<law>" + LAW
					+ "(?=\\s*,?\\s+art)|CAO|CoAO|AOC)\\s*,?\\s+(?:(?:articles?|arts?\\.?)\\s+)?" + NUMBERS
					+ "(?<rest>))",
			"(?<before>" + BASIS
					+ "\\s+)?(?<all>(?:(?:ч(?:аст(?:ь|и|ью|ям|ей))?|пп?|пункт\\p{L}*|подпункт\\p{L}*)\\.?\\s*(?:"
					+ NUMBERS
					+ "|(?:перв|втор|треть|четв[её]рт|пят|шест)\\p{L}+)\\s*,?\\s*(?:и\\s+)?){0,3}(?:стат(?:ья|ьи|ье|ью|ьей|ей|ьям|ьях|ьями)|(?:ст\\.?\\s?){1,2})\\s*"
					+ NUMBERS + "(?:\\s*,?\\s*(?:ч(?:аст(?:ь|и|ью|ям|ей))?|пп?)\\.?\\s*" + NUMBERS + "){0,3}(?<law>\\s+"
					+ LAW_RUSSIAN + ")?(?<rest>\\s+(?:Конституц|Пакт|Конвенц|Декларац|Международн|Всеобщ))?)",
			"(?<before>(?!))?(?<all>" + NUMBER + "(?:-?(?:й|я|ю|ей|ой))?\\s+стать\\p{L}+(?<law>\\s+" + LAW_RUSSIAN
					+ ")(?<rest>))",
			"(?<all>(?<law>" + LAW_KAZAKH + "\\s+)?" + NUMBERS
					+ "(?:-?(?:шы|ші|ыншы|інші|нші|ншы))?\\s?-?\\s?(?:бап|баб)\\p{L}*" + "(?:\\s+" + NUMBERS
					+ "\\s?-?\\s?(?:бөлі|бөліг|тарма)\\p{L}*)?)(?<before>\\s+(?:бойынша|негізінде)|(?<=пен|бен|мен))?(?<rest>)")
		.map((pattern) -> Pattern.compile("(?<![\\p{L}\\d])" + pattern,
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
		.toList();

	private final String words;

	private final StringBuilder rest;

	private final List<Proposal> found = new ArrayList<>();

	/**
	 * Reads a text.
	 * @param rest the same text, with blanks for what is read already
	 */
	Articles(String words, String rest) {
		this.words = words;
		this.rest = new StringBuilder(rest);
		ARTICLES.forEach(this::read);
	}

	List<Proposal> found() {
		return this.found;
	}

	/** The text with blanks in place of the articles. */
	String rest() {
		return this.rest.toString();
	}

	private void read(Pattern pattern) {
		Matcher article = pattern.matcher(this.rest.toString());
		while (article.find()) {
			boolean all = this.words.strip().length() <= article.group("all").strip().length();
			boolean based = article.group("law") != null
					|| ((article.group("before") != null || all) && isBlank(article.group("rest")));
			if (based) {
				int start = article.start("all");
				int end = isBlank(article.group("rest")) ? article.end("all") : article.start("rest");
				add(start, end);
			}
		}
	}

	private void add(int start, int end) {
		String said = this.words.substring(start, end).strip();
		this.found.add(new Proposal.LegalBasis(said.replaceAll("\\s+", " "), said));
		this.rest.replace(start, end, " ".repeat(end - start));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
