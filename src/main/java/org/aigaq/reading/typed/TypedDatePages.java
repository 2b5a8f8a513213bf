package org.aigaq.reading.typed;

import java.util.Map;
import java.util.TreeMap;

import org.aigaq.reading.date.TypedDate;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Reads one date field while somebody types, for what stands beneath it. Nothing is
 * saved.
 */
@Controller
@RequestMapping("/readings")
@PreAuthorize("hasRole('EDITOR')")
class TypedDatePages {

	private static final int LONGEST_NAME = 100;

	private final TypedDates dates;

	TypedDatePages(TypedDates dates) {
		this.dates = dates;
	}

	/**
	 * The reading of a field.
	 * @param field the name of the field
	 * @param sent the fields of the form that the reading needs: the field itself, the
	 * date of the incident, and documents, of which the first by name counts
	 */
	@PostMapping("/date")
	String date(@RequestParam String field, @RequestParam Map<String, String> sent, Model model) {
		String name = field.substring(0, Math.min(field.length(), LONGEST_NAME));
		String typed = sent.getOrDefault(name, "").strip();
		String incident = name.equals("date") ? "" : sent.getOrDefault("date", "");
		String document = new TreeMap<>(sent).entrySet()
			.stream()
			.filter((each) -> each.getKey().endsWith("passage.document") && !each.getValue().isBlank())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
		TypedDate date = incident.isBlank() ? this.dates.read(typed, document)
				: this.dates.read(typed, incident, document);
		model.addAttribute("field", name);
		ReadBack said = name.equals("published") ? this.dates.sayAsGiven(date, name) : this.dates.say(date, name);
		model.addAttribute("back", typed.isEmpty() ? ReadBack.NOTHING : said);
		return "reading/back :: back(field=${field},back=${back},told=${false})";
	}

}
