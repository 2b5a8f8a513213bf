package org.aigaq.report;

import org.aigaq.search.CityNames;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The catalogue of reports, and a form for each. */
@Controller
class ReportPages {

	private final Scopes scopes;

	private final CityNames cities;

	ReportPages(Scopes scopes, CityNames cities) {
		this.scopes = scopes;
		this.cities = cities;
	}

	@GetMapping("/reports")
	String reports() {
		return "report/reports";
	}

	@GetMapping("/reports/summary")
	String summary(@ModelAttribute("form") ScopeForm form, Model model) {
		model.addAttribute("cities", this.cities.all());
		return "report/summary";
	}

	/** Asked for as a file: leads to the download, or back to what cannot be read. */
	@GetMapping(path = "/reports/summary", params = "format=pdf")
	String download(@ModelAttribute("form") ScopeForm form, BindingResult errors, Model model,
			RedirectAttributes parameters) {
		Scope scope = this.scopes.read(form, errors);
		if (errors.hasErrors()) {
			return summary(form, model);
		}
		scope.parameters().forEach(parameters::addAttribute);
		return "redirect:/reports/summary.pdf";
	}

}
