package org.aigaq.search.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats what a source says in the fields of a type of fact, in the reader's language.
 */
@Component("details")
class FactDetails {

	private final Words words;

	private final MessageSource messages;

	FactDetails(Words words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	/** A headline of one line: the required text of the type, else the description. */
	public String headline(Assertion said) {
		return said.factType()
			.fields()
			.stream()
			.filter(FactDetails::isHeadline)
			.map((field) -> said.own().get(field.name()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(said.description());
	}

	/** All other values, in the order of the type's fields. */
	public List<String> of(Assertion said) {
		FactType type = said.factType();
		List<String> details = new ArrayList<>();
		if (type.counted() && type.terms() != null && type.terms().column().equals("kind") && said.term() != null
				&& !said.term().equals("unknown")) {
			details.add(this.words.label(type.terms().vocabulary(), said.term()));
		}
		type.fields()
			.stream()
			.filter((field) -> !isHeadline(field))
			.map((field) -> detail(type, field, said.own()))
			.filter(Objects::nonNull)
			.forEach(details::add);
		return details;
	}

	private static boolean isHeadline(FactField field) {
		return field.required() && field.shape() == Shape.TEXT;
	}

	private @Nullable String detail(FactType type, FactField field, Map<String, @Nullable String> own) {
		String value = own.get(field.name());
		if (field.shape() == Shape.DAYS) {
			return term(field, value, first(type, Shape.DAYS_TO, own));
		}
		if (value == null) {
			return null;
		}
		return switch (field.shape()) {
			case DAYS_TO, CURRENCY, FACT -> null;
			case AMOUNT ->
				shown(field, this.words.number(new BigDecimal(value)) + " " + first(type, Shape.CURRENCY, own));
			case CODE -> shown(field, this.words.label(String.valueOf(field.from()), value));
			case TIME -> shown(field, value.replace('T', ' '));
			case HOURS -> shown(field, this.words.number(new BigDecimal(value)));
			default -> shown(field, value);
		};
	}

	private static @Nullable String first(FactType type, Shape shape, Map<String, @Nullable String> own) {
		return type.fields(shape)
			.stream()
			.map((field) -> own.get(field.name()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable String term(FactField field, @Nullable String from, @Nullable String to) {
		if (from == null && to == null) {
			return null;
		}
		if (from == null) {
			return message(field.shown() + ".to", Integer.valueOf(to));
		}
		if (to == null) {
			return message(field.shown() + ".from", Integer.valueOf(from));
		}
		return from.equals(to) ? message(String.valueOf(field.shown()), Integer.valueOf(from))
				: message(field.shown() + ".between", Integer.valueOf(from), Integer.valueOf(to));
	}

	private String shown(FactField field, String value) {
		return (field.shown() != null) ? message(field.shown(), value) : value;
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
