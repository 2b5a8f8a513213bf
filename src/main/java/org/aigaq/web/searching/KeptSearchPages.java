package org.aigaq.web.searching;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

import org.aigaq.shared.Reader;
import org.aigaq.shared.Refusal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Receives the search forms of editors, who may type the name of a restricted person, and
 * leads to the list under an address that holds a token only.
 */
@Controller
class KeptSearchPages {

	/** The lists that can be searched. */
	private static final Set<String> LISTS = Set.of("/incidents", "/persons", "/organisations", "/documents",
			"/places");

	/** The figures of an incident. */
	private static final Pattern FIGURES = Pattern.compile("/incidents/[A-Z0-9-]{1,40}/figures");

	private static final int LONGEST = 8000;

	private final KeptSearches searches;

	private final Reader reader;

	KeptSearchPages(KeptSearches searches, Reader reader) {
		this.searches = searches;
		this.reader = reader;
	}

	/** Whether it is the address of a list that can be searched. */
	static boolean isList(String address) {
		return LISTS.contains(address) || FIGURES.matcher(address).matches();
	}

	/**
	 * Search a list.
	 * @param form the field {@code at} with the address of the list, and its fields
	 */
	@PostMapping("/searches")
	@PreAuthorize("hasRole('EDITOR')")
	String search(@RequestParam(defaultValue = "") String at, @RequestParam MultiValueMap<String, String> form) {
		if (!isList(at)) {
			throw Refusal.badParameter("at", "web.search.no-list");
		}
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		form.forEach((name, values) -> values.stream()
			.filter((value) -> StringUtils.hasText(value) && !name.equals("at") && !name.equals("_csrf"))
			.forEach((value) -> query.queryParam(encoded(name), encoded(value))));
		String fields = query.build(true).getQuery();
		if (fields == null) {
			return "redirect:" + at;
		}
		if (fields.length() > LONGEST) {
			throw Refusal.badParameter("q", "web.form.too-long");
		}
		return "redirect:" + at + "?search=" + this.searches.keep(this.reader.getName(), fields);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
