package org.aigaq.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The vocabularies: each code with its labels, its definition and its standard. */
@Controller
class VocabularyPages {

	private final JdbcClient database;

	VocabularyPages(JdbcClient database) {
		this.database = database;
	}

	@GetMapping("/vocabularies")
	String all(Model model) {
		Map<String, List<Term>> vocabularies = this.database
			.sql("select vocabulary, code, label_en, label_ru, label_kk, definition, standard from reporting.term")
			.query(Term.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Term::vocabulary, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("vocabularies", vocabularies);
		return "search/vocabularies";
	}

	/**
	 * A code of a vocabulary.
	 *
	 * @param standard where the code comes from; {@code null}: it is own
	 */
	record Term(String vocabulary, String code, String labelEn, String labelRu, String labelKk,
			@Nullable String definition, @Nullable String standard) {
	}

}
