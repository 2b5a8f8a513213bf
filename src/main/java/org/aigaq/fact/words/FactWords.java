package org.aigaq.fact.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what is known of a fact and what a source says of it, field by field as
 * {@link FactType} describes them: "Place held: police station". Templates use it as
 * {@code @factWords} in the reader's language, reports in the language of the report.
 */
@Component
public class FactWords {

	private final MessageSource messages;

	private final Words words;

	private final @Nullable Locale language;

	private final UnaryOperator<String> cityNames;

	@Autowired
	public FactWords(MessageSource messages, Words words) {
		this(messages, words, null, UnaryOperator.identity());
	}

	private FactWords(MessageSource messages, Words words, @Nullable Locale language, UnaryOperator<String> cityNames) {
		this.messages = messages;
		this.words = words;
		this.language = language;
		this.cityNames = cityNames;
	}

	/**
	 * The same in a fixed language instead of the reader's.
	 * @param cityNames gives the name in that language of a city with this English name
	 */
	public FactWords in(Locale language, UnaryOperator<String> cityNames) {
		return new FactWords(this.messages, this.words.in(language), language, cityNames);
	}

	/** A headline of one line: the claim of a statement, else the description. */
	public String headline(FactValues fact) {
		return Objects.requireNonNullElseGet(claim(fact), () -> Objects.requireNonNull(fact.text("description")));
	}

	/**
	 * What is known of the fact itself, each with its label: whom it is about, what its
	 * type has, and what it covers. Without date and cities.
	 */
	public List<String> ofFact(FactValues fact) {
		FieldWords fields = fields(fact);
		List<String> known = new ArrayList<>();
		add(known, (claim(fact) != null) ? fact.text("description") : null);
		add(known, fields.labelled("person", fields.actor(fact.text("person"))));
		add(known, fields.labelled("groups", this.words.labels("affected_group", fact.texts("groups"))));
		add(known, kind(fact, fields));
		fields.fields()
			.filter((field) -> !field.said() && !isHeadline(field))
			.forEach((field) -> add(known, fields.labelled(field, fact)));
		add(known, fields.labelled("city_then", cityThen(fact)));
		add(known, covers(fact, fields));
		add(known, fact.flag("may_overlap") ? fields.text("may_overlap") : null);
		return known;
	}

	/**
	 * What the source says in addition to its number, each with its label; the part that
	 * the source has in the incident; and of the location what is given in addition to a
	 * paragraph.
	 */
	public List<String> ofSource(FactValues said) {
		FieldWords fields = fields(said);
		List<String> known = new ArrayList<>();
		add(known, countWords(said, fields));
		add(known, said.flag("complete") ? fields.text("complete") : null);
		fields.fields().filter(FactField::said).forEach((field) -> add(known, fields.labelled(field, said)));
		add(known, fields.labelled("scope_note", said.text("scope_note")));
		add(known, fields.labelled("source_roles", this.words.labels("participant_role", said.texts("source_roles"))));
		boolean numbered = said.text("paragraph") != null;
		add(known, numbered ? fields.labelled("locator_given", said.text("locator_given")) : null);
		add(known,
				(numbered || said.text("locator_given") != null) ? fields.labelled("page", said.text("page")) : null);
		return known;
	}

	/**
	 * The value of a field of any type in a table: a number, or words.
	 * @return {@code null} if the fact does not have it
	 */
	public @Nullable Object cell(FactField field, FactValues said) {
		FieldWords fields = fields(said);
		return fields.fields()
			.filter((own) -> own.shownColumn().equals(field.shownColumn()))
			.findFirst()
			.map((own) -> fields.cell(own, said))
			.orElse(null);
	}

	/** A person or organisation as the views name it; a restricted person by number. */
	public @Nullable String actor(@Nullable String name) {
		return fields(new FactValues(Map.of())).actor(name);
	}

	/** The number as it was written, where the page shows it in other words. */
	private @Nullable String countWords(FactValues said, FieldWords fields) {
		String written = said.text("count_words");
		String shown = this.words.count(said.number("count_low"), said.number("count_high"),
				said.text("count_wording"));
		return (written == null || written.equalsIgnoreCase(shown)) ? null : fields.text("count_words", written);
	}

	private static boolean isHeadline(FactField field) {
		return field.required() && field.shape() == Shape.TEXT;
	}

	private static @Nullable String claim(FactValues fact) {
		return fact.type()
			.stream()
			.flatMap((type) -> type.fields().stream())
			.filter(FactWords::isHeadline)
			.map((field) -> fact.text(field.shownColumn()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private String kind(FactValues fact, FieldWords fields) {
		FactType.Terms terms = fact.type().map(FactType::terms).orElse(null);
		String code = (terms != null) ? fact.text(terms.column()) : null;
		return (terms == null || code == null || code.equals("unknown")) ? ""
				: fields.labelled(terms.column(), this.words.label(terms.vocabulary(), code));
	}

	private static @Nullable String covers(FactValues fact, FieldWords fields) {
		List<String> wholes = fact.texts("lies_in");
		String covers = fact.text("covers");
		return !wholes.isEmpty() ? fields.labelled("lies_in", String.join(", ", wholes))
				: (covers != null) ? fields.text("covers." + covers) : null;
	}

	private @Nullable String cityThen(FactValues fact) {
		String then = fact.text("city_then");
		return (then == null || then.equals(fact.text("city"))) ? null : this.cityNames.apply(then);
	}

	private FieldWords fields(FactValues fact) {
		Locale locale = (this.language != null) ? this.language : LocaleContextHolder.getLocale();
		return new FieldWords(this.messages, this.words, locale, fact.type().orElse(null));
	}

	private static void add(List<String> texts, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			texts.add(text);
		}
	}

}
