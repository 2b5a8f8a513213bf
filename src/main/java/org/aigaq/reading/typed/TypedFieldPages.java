package org.aigaq.reading.typed;

import java.util.Map;
import java.util.TreeMap;

import org.aigaq.reading.date.TypedDate;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Reads one field with a date, a day and time, or a term while somebody types, for what
 * stands beneath it. Nothing is saved.
 */
@Controller
@RequestMapping("/readings")
@PreAuthorize("hasRole('EDITOR')")
class TypedFieldPages {

	private static final int LONGEST_NAME = 100;

	private static final String BACK = "reading/back :: back(field=${field},back=${back},told=${false})";

	private final TypedDates dates;

	private final TermReadBack terms;

	TypedFieldPages(TypedDates dates, TermReadBack terms) {
		this.dates = dates;
		this.terms = terms;
	}

	/**
	 * The reading of a field.
	 * @param field the name of the field
	 * @param sent the fields of the form that the reading needs: the field itself, the
	 * date of the incident, and documents, of which the first by name counts
	 */
	@PostMapping("/date")
	String date(@RequestParam String field, @RequestParam Map<String, String> sent, Model model) {
		String name = name(field);
		String typed = sent.getOrDefault(name, "").strip();
		String incident = name.equals("date") ? "" : sent.getOrDefault("date", "");
		String document = document(sent);
		TypedDate date = incident.isBlank() ? this.dates.read(typed, document)
				: this.dates.read(typed, incident, document);
		model.addAttribute("field", name);
		ReadBack said = name.equals("published") ? this.dates.sayAsGiven(date, name) : this.dates.say(date, name);
		model.addAttribute("back", typed.isEmpty() ? ReadBack.NOTHING : said);
		return BACK;
	}

	/**
	 * The reading of a date field that no document or incident gives a year to, as in
	 * filters, for every reader.
	 */
	@GetMapping("/day")
	@PreAuthorize("isAuthenticated()")
	String day(@RequestParam String field, @RequestParam Map<String, String> sent, Model model) {
		String name = name(field);
		model.addAttribute("field", name);
		model.addAttribute("back", this.dates.beneath(sent.getOrDefault(name, "").strip(), name));
		return BACK;
	}

	/** The reading of a field with a day, with or without the time of day. */
	@PostMapping("/moment")
	String moment(@RequestParam String field, @RequestParam Map<String, String> sent, Model model) {
		String name = name(field);
		String typed = sent.getOrDefault(name, "").strip();
		String own = sent.getOrDefault(name.replaceFirst("assertions\\[.*", "date"), "");
		String context = own.isBlank() ? sent.getOrDefault("date", "") : own;
		model.addAttribute("field", name);
		model.addAttribute("back", typed.isEmpty() ? ReadBack.NOTHING
				: this.dates.say(this.dates.moment(typed, context, document(sent)), name));
		return BACK;
	}

	/** The reading of a field with the term of a penalty. */
	@PostMapping("/term")
	String term(@RequestParam String field, @RequestParam Map<String, String> sent, Model model) {
		String name = name(field);
		model.addAttribute("field", name);
		model.addAttribute("back", this.terms.of(sent.getOrDefault(name, "").strip(), name));
		return BACK;
	}

	private static String name(String field) {
		return field.substring(0, Math.min(field.length(), LONGEST_NAME));
	}

	/** The first document by the name of its field; empty: none. */
	private static String document(Map<String, String> sent) {
		return new TreeMap<>(sent).entrySet()
			.stream()
			.filter((each) -> each.getKey().endsWith("passage.document") && !each.getValue().isBlank())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

}
