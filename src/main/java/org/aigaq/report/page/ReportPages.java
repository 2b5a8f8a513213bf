package org.aigaq.report.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.aigaq.report.Catalogue;
import org.aigaq.report.Languages;
import org.aigaq.report.Report;
import org.aigaq.report.ScopeForm;
import org.aigaq.report.Scopes;
import org.aigaq.report.printing.ReportParts;
import org.aigaq.search.CityNames;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The catalogue of reports, with a form for each. */
@Controller
class ReportPages {

	private final Catalogue catalogue;

	private final Scopes scopes;

	private final CityNames cities;

	private final ReportParts parts;

	ReportPages(Catalogue catalogue, Scopes scopes, CityNames cities, ReportParts parts) {
		this.catalogue = catalogue;
		this.scopes = scopes;
		this.cities = cities;
		this.parts = parts;
	}

	@GetMapping("/reports")
	String reports(Model model) {
		model.addAttribute("reports", this.catalogue.all());
		return "report/reports";
	}

	@GetMapping("/reports/{key:[a-z]+}")
	String form(@PathVariable String key, @ModelAttribute("form") ScopeForm form, Model model) {
		Report report = this.catalogue.get(key);
		model.addAttribute("report", report);
		model.addAttribute("cities", this.cities.examples());
		model.addAttribute("languages", Languages.ALL);
		model.addAttribute("taggedPages", this.parts.taggedPages());
		return "report/form";
	}

	/** The form with a preview of the report below it. */
	@GetMapping(path = "/reports/{key:[a-z]+}", params = "preview")
	String preview(@PathVariable String key, @ModelAttribute("form") ScopeForm form, BindingResult errors,
			Model model) {
		Report report = this.catalogue.get(key);
		Map<String, String> parameters = read(report, form, errors);
		if (!errors.hasErrors()) {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reports/{key}.html");
			parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
			parameters.put("key", report.key());
			model.addAttribute("preview", address.encode().buildAndExpand(parameters).toUriString());
		}
		return form(key, form, model);
	}

	/** Request a file: redirects to the download, or shows the form with its errors. */
	@GetMapping(path = "/reports/{key:[a-z]+}", params = { "format", "!preview" })
	String download(@PathVariable String key, @RequestParam String format, @ModelAttribute("form") ScopeForm form,
			BindingResult errors, Model model, RedirectAttributes parameters) {
		Report report = this.catalogue.get(key);
		String extension = report.format(format).extension();
		Map<String, String> read = read(report, form, errors);
		if (errors.hasErrors()) {
			return form(key, form, model);
		}
		read.forEach(parameters::addAttribute);
		return "redirect:/reports/" + report.key() + "." + extension;
	}

	private Map<String, String> read(Report report, ScopeForm form, BindingResult errors) {
		Map<String, String> parameters = new LinkedHashMap<>(this.scopes.read(report, form, errors).parameters());
		Locale language = this.scopes.language(form, errors);
		if (!language.equals(Locale.ENGLISH)) {
			parameters.put("lang", language.toLanguageTag());
		}
		return parameters;
	}

}
