package org.aigaq.incident.count;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.incident.count.Wording.Count;
import org.aigaq.reading.number.Meaning;
import org.aigaq.reading.number.TypedCount;
import org.aigaq.reading.typed.ReadBack;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Says how the number of a source was read, with its lowest and highest value. */
@Component
public class CountReadBack {

	private final MessageSource messages;

	private final Words words;

	CountReadBack(MessageSource messages, Words words) {
		this.messages = messages;
		this.words = words;
	}

	/**
	 * What stands beneath the field.
	 * @param at the path of the row
	 */
	public ReadBack of(CountFields fields, String at) {
		if (fields.isEmpty()) {
			return ReadBack.NOTHING;
		}
		try {
			String read = read(fields.count());
			boolean differs = fields.isChosen() && !fields.words().isEmpty();
			return ReadBack.read(differs ? read + " " + message("reading.typed-count.written") : read);
		}
		catch (WrongField ex) {
			String wrong = message(String.valueOf(ex.getMessage()), ex.arguments());
			boolean asked = !fields.isChosen() && TypedCount.of(fields.words()) instanceof TypedCount.Asked;
			return new ReadBack("", wrong, asked ? choices(fields.words(), at) : List.of());
		}
	}

	private String read(Count count) {
		Wording wording = count.wording();
		if (wording == null) {
			return "";
		}
		String said = this.words.count(count.low(), count.high(), wording.code());
		if (wording == Wording.EXACT) {
			return message("reading.typed-count.exact", said);
		}
		if (count.low() != null && count.high() == null) {
			return message("reading.typed-count.low", said, this.words.number(count.low()));
		}
		return (count.low() == null && count.high() != null)
				? message("reading.typed-count.high", said, this.words.number(count.high()))
				: message("reading.typed-count.worded", said);
	}

	/** What uncertain words may mean, and that the number is not known. */
	private List<ReadBack.Choice> choices(String typed, String at) {
		List<Meaning> meanings = (TypedCount.of(typed) instanceof TypedCount.Asked asked) ? asked.meanings()
				: List.of();
		return Stream.concat(meanings.stream().map(CountFields::of), Stream.of(Wording.UNKNOWN.count(0, 0)))
			.map((count) -> choice(count, at))
			.toList();
	}

	private ReadBack.Choice choice(Count count, String at) {
		Wording wording = (count.wording() != null) ? count.wording() : Wording.UNKNOWN;
		String number = !wording.takesNumber() ? ""
				: String.valueOf((wording == Wording.UP_TO) ? count.high() : shifted(count, wording));
		String fields = Map
			.of(at + ".wording", wording.code(), at + ".number", number, at + ".numberTo",
					(wording == Wording.BETWEEN) ? String.valueOf(count.high()) : "")
			.entrySet()
			.stream()
			.map((field) -> UriUtils.encode(field.getKey(), "UTF-8") + "=" + UriUtils.encode(field.getValue(), "UTF-8"))
			.collect(Collectors.joining("&"));
		String shown = this.words.count(count.low(), count.high(), wording.code());
		return new ReadBack.Choice((wording == Wording.EXACT) ? message("reading.exactly", shown) : shown, fields);
	}

	private static @Nullable Integer shifted(Count count, Wording wording) {
		return (wording == Wording.OVER && count.low() != null) ? Integer.valueOf(count.low() - 1)
				: (wording == Wording.UNDER && count.high() != null) ? Integer.valueOf(count.high() + 1) : count.low();
	}

	private String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
