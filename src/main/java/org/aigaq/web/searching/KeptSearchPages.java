package org.aigaq.web.searching;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
	private static final Set<String> LISTS = Set.of("/incidents", "/persons", "/organisations", "/documents", "/places",
			"/search", "/detentions", "/penalties", "/casualties", "/acts", "/claims");

	/** The list of incidents as a file. */
	private static final Pattern FILES = Pattern.compile("/incidents[.](csv|xlsx|geojson)");

	/** The figures of an incident. */
	private static final Pattern FIGURES = Pattern.compile("/incidents/[A-Z0-9-]{1,40}/figures");

	/** The fields in which a name may be typed. */
	private static final Set<String> FREE = Set.of("q", "city", "source");

	/** The fields whose values have a digit; without one, a name may have been typed. */
	private static final Set<String> WITH_DIGITS = Set.of("date", "from", "to", "document");

	private static final Pattern DIGIT = Pattern.compile("[0-9]");

	private static final int LONGEST = 8000;

	private final KeptSearches searches;

	private final Reader reader;

	KeptSearchPages(KeptSearches searches, Reader reader) {
		this.searches = searches;
		this.reader = reader;
	}

	/** Whether it is the address of a list that can be searched. */
	static boolean isList(String address) {
		return LISTS.contains(address) || FILES.matcher(address).matches() || FIGURES.matcher(address).matches();
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
		String fields = fields(form);
		if (fields.isEmpty()) {
			return "redirect:" + at;
		}
		// codes and dates name nobody
		return "redirect:" + at + "?"
				+ (mayName(fields) ? "search=" + this.searches.keep(this.reader.getName(), fields) : fields);
	}

	/** The fields of a form as the query of an address, encoded. */
	static String fields(MultiValueMap<String, String> form) {
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		form.forEach((name, values) -> values.stream()
			.filter((value) -> StringUtils.hasText(value) && !name.equals("at") && !name.equals("_csrf"))
			.forEach((value) -> query.queryParam(encoded(name), encoded(value))));
		String fields = query.build(true).getQuery();
		if (fields != null && fields.length() > LONGEST) {
			throw Refusal.badParameter("q", "web.form.too-long");
		}
		return (fields != null) ? fields : "";
	}

	/** Whether a field of a query may hold a name. */
	static boolean mayName(String query) {
		return UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.entrySet()
			.stream()
			.anyMatch((field) -> mayName(UriUtils.decode(field.getKey(), StandardCharsets.UTF_8), field.getValue()));
	}

	private static boolean mayName(String field, List<String> values) {
		return values.stream()
			.filter(StringUtils::hasText)
			.anyMatch((value) -> FREE.contains(field) || (WITH_DIGITS.contains(field) && !DIGIT.matcher(value).find()));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
