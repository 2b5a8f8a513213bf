package org.aigaq.report.printing;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.report.printing.EveryColumnTests.Value;
import org.aigaq.shared.Plural;
import org.aigaq.shared.Words;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How pages and reports print the values of columns in a language. */
record PrintedValues(Words words, MessageSource messages, JdbcClient database, Locale language) {

	/** Columns with codes, and their vocabularies. */
	private static final Map<String, String> VOCABULARIES = Map.ofEntries(Map.entry("groups", "affected_group"),
			Map.entry("population", "population"), Map.entry("measure", "measure"), Map.entry("act", "act_type"),
			Map.entry("topic", "statement_topic"), Map.entry("source_roles", "participant_role"),
			Map.entry("detention_outcome", "detention_outcome"), Map.entry("detention.outcome", "detention_outcome"),
			Map.entry("casualty.outcome", "measure"), Map.entry("detention.kind", "detention_kind"),
			Map.entry("penalty.kind", "penalty_kind"), Map.entry("damage.kind", "damage_kind"));

	/** The texts that may stand for a value, without white space; one is printed. */
	List<String> of(Value value) {
		return texts(value).map(EveryColumnTests::tight).toList();
	}

	private Stream<String> texts(Value value) {
		String text = value.value().toString();
		return switch (value.column()) {
			case "type" -> Stream.of(""); // in the heading above the fact
			case "fact_code" -> Stream.of(text.substring(text.lastIndexOf('-') + 1));
			case "subtype" -> Stream.of(this.words.label(value.row().get("subtype_vocabulary").toString(), text));
			case "cities", "city", "city_then" -> Stream.of(joined(value, this::city));
			case "date_edtf" -> Stream.of(this.words.date(text));
			case "covers" -> Stream.of(message("fact.covers." + text), message("fact.lies_in"));
			case "stance" -> stance(text);
			case "hearsay" ->
				Stream.of(message("report.yes"), message("shared.source.hearsay", "").replace(",", "").strip());
			case "complete", "may_overlap" -> Stream.of(message("report.yes"), message("fact." + value.column()));
			case "mark" -> Stream.of(this.messages.getMessage("document.mark." + text, null, Locale.ENGLISH),
					message("report.reference." + text), message("report.passage." + text),
					allButTheLastWord(message("report.reference." + text))); // it
																				// continues
			// below, in its
			// column
			case "count_low", "count_high" -> Stream.of(text, count(value));
			case "count_wording" -> Stream.of(this.words.label("wording", text), count(value));
			case "amount_basis" ->
				Stream.of(message("shared.amount." + text, "").strip(), this.words.label("amount_basis", text));
			case "term_unit" -> Stream.concat(
					Plural.of(this.language)
						.stream()
						.map((form) -> message("shared.term." + text + "." + form.key(), "").strip()),
					Stream.of(this.words.label("term_unit", text)));
			case "amount", "amount_mci", "term_low", "term_high", "mci_kzt_low", "mci_kzt_high" ->
				Stream.of(this.words.number(EveryColumnTests.number(text)),
						EveryColumnTests.number(text).stripTrailingZeros().toPlainString());
			case "held_from", "held_until" -> Stream.of(text,
					this.words.day(LocalDate.parse(text.substring(0, 10))) + text.substring(10).replace("T", ","));
			case "held_hours" -> Stream.of(message("fact.hours-and-minutes", "2", "20"));
			case "held_hours_at_least" -> Stream.of(message("fact.at-least", message("fact.hours", "24")));
			case "document_code" ->
				Stream.of(text, text.replaceFirst("Document ([0-9]+)", message("shared.source.document", "$1")));
			default -> Stream.of(joined(value, (one) -> one(value, one)));
		};
	}

	private String one(Value value, String one) {
		String vocabulary = VOCABULARIES.getOrDefault(value.view() + "." + value.column(),
				VOCABULARIES.getOrDefault(value.column(), ""));
		return vocabulary.isEmpty() ? named(one) : this.words.label(vocabulary, one);
	}

	private Stream<String> stance(String code) {
		return switch (code) {
			case "asserted" -> Stream.of(""); // what every claim is that is not marked
												// otherwise
			case "denied" -> Stream.of(message("report.source.denies"), "Denied by", this.words.label("stance", code));
			default -> Stream.of(message("report.source.admits"), this.words.label("stance", code));
		};
	}

	private String count(Value value) {
		Map<String, Object> row = value.row();
		return this.words.count((Number) row.get("count_low"), (Number) row.get("count_high"),
				String.valueOf(row.get("count_wording")));
	}

	private String named(String name) {
		return name.replaceFirst("Person ([0-9]+)", message("shared.source.person", "$1"));
	}

	private String city(String name) {
		return this.language.equals(Locale.ENGLISH) ? name : this.database
			.sql("select name_" + this.language.getLanguage() + " from reporting.city_name where name = :name limit 1")
			.param("name", name)
			.query(String.class)
			.single();
	}

	private static String joined(Value value, UnaryOperator<String> words) {
		return elements(value.value()).map(words).collect(Collectors.joining(", "));
	}

	private static Stream<String> elements(Object value) {
		if (!(value instanceof Array array)) {
			return Stream.of(value.toString());
		}
		try {
			return Arrays.stream((Object[]) array.getArray()).map(Object::toString);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	private static String allButTheLastWord(String words) {
		return words.replaceFirst(" \\S+$", "");
	}

}
