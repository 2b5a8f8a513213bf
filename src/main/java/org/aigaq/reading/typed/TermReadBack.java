package org.aigaq.reading.typed;

import java.util.List;

import org.aigaq.reading.term.Term;
import org.aigaq.reading.term.TermUnit;
import org.aigaq.reading.term.TypedTerm;
import org.aigaq.shared.Words;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Says how the term of a penalty was read. */
@Component
public class TermReadBack {

	private final MessageSource messages;

	private final Words words;

	TermReadBack(MessageSource messages, Words words) {
		this.messages = messages;
		this.words = words;
	}

	/** What stands beneath a field with this text. */
	public ReadBack of(String typed, String field) {
		if (typed.isBlank()) {
			return ReadBack.NOTHING;
		}
		TypedTerm term = TypedTerm.of(typed);
		if (term instanceof TypedTerm.Read read) {
			return ReadBack.read(read(read.read()));
		}
		String wrong = this.messages.getMessage(message(term), arguments(term), LocaleContextHolder.getLocale());
		List<ReadBack.Choice> choices = (term instanceof TypedTerm.Asked asked)
				? asked.meanings().stream().map((meaning) -> choice(meaning, field)).toList() : List.of();
		return new ReadBack("", wrong, choices);
	}

	private String read(Term term) {
		String said = words(term);
		String days = term.days().map(this::words).orElse(null);
		boolean ofCalendar = term.unit() == TermUnit.MONTH || term.unit() == TermUnit.YEAR;
		String key = ofCalendar ? "reading.typed-term.not-days"
				: (days == null || days.equals(said)) ? "reading.typed-term.read" : "reading.typed-term.days";
		return this.messages.getMessage(key, new Object[] { said, days }, LocaleContextHolder.getLocale());
	}

	private ReadBack.Choice choice(Term term, String field) {
		return new ReadBack.Choice(words(term),
				UriUtils.encode(field, "UTF-8") + "=" + UriUtils.encode(term.typed(), "UTF-8"));
	}

	private String words(Term term) {
		return String.valueOf(this.words.term(term.low(), term.high(), term.unit().code()));
	}

	/** The key of the message for a text that is no term, or has no unit. */
	public static String message(TypedTerm term) {
		return (term instanceof TypedTerm.Asked) ? "reading.asked-term"
				: "reading.wrong-term." + ((term instanceof TypedTerm.Wrong wrong) ? wrong.message() : "form");
	}

	/** The arguments of the message. */
	public static Object[] arguments(TypedTerm term) {
		return (term instanceof TypedTerm.Wrong wrong) ? wrong.arguments().toArray() : new Object[0];
	}

}
