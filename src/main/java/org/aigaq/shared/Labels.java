package org.aigaq.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Labels of vocabulary codes. They are cached, and read again when an unknown code is
 * asked for.
 */
@Component
class Labels {

	private final JdbcClient database;

	private volatile Map<String, List<Term>> terms = Map.of();

	Labels(JdbcClient database) {
		this.database = database;
	}

	/** The label of a code; the code itself if the vocabulary does not have it. */
	String of(String vocabulary, String code, Locale locale) {
		Term term = find(vocabulary, code);
		if (term == null) {
			read();
			term = find(vocabulary, code);
		}
		return (term != null) ? term.label(locale) : code;
	}

	/** All terms of a vocabulary in their order. */
	List<Term> of(String vocabulary) {
		if (!this.terms.containsKey(vocabulary)) {
			read();
		}
		return this.terms.getOrDefault(vocabulary, List.of());
	}

	private @Nullable Term find(String vocabulary, String code) {
		return this.terms.getOrDefault(vocabulary, List.of())
			.stream()
			.filter((term) -> term.code().equals(code))
			.findFirst()
			.orElse(null);
	}

	private void read() {
		this.terms = this.database.sql("select vocabulary, code, label_en, label_ru, label_kk from reporting.term")
			.query(Term.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Term::vocabulary));
	}

	/** A code of a vocabulary with its labels. */
	record Term(String vocabulary, String code, String labelEn, String labelRu, String labelKk) {

		String label(Locale locale) {
			return switch (locale.getLanguage()) {
				case "ru" -> this.labelRu;
				case "kk" -> this.labelKk;
				default -> this.labelEn;
			};
		}

	}

}
