package org.aigaq.search;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.search.IncidentList.Found;
import org.aigaq.shared.Reader;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of incidents and its filters. */
@Controller
class IncidentListPages {

	private final FilterReading filters;

	private final IncidentList incidents;

	private final Reader reader;

	IncidentListPages(FilterReading filters, IncidentList incidents, Reader reader) {
		this.filters = filters;
		this.incidents = incidents;
		this.reader = reader;
	}

	@GetMapping("/incidents")
	String list(@ModelAttribute("filter") IncidentFilter filter, BindingResult errors, Model model,
			HttpServletResponse response) {
		show(filter, errors, model, response);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "search/incidents";
	}

	/** The form and the list alone, for htmx. */
	@GetMapping(path = "/incidents", headers = "HX-Request")
	String results(@ModelAttribute("filter") IncidentFilter filter, BindingResult errors, Model model,
			HttpServletResponse response) {
		show(filter, errors, model, response);
		return "search/incidents :: found";
	}

	private void show(IncidentFilter filter, BindingResult errors, Model model, HttpServletResponse response) {
		// caches keep the page and this part apart
		response.addHeader(HttpHeaders.VARY, "HX-Request");
		Selection selection = this.filters.read(filter, errors);
		model.addAttribute("found", errors.hasErrors() ? new Found(List.of(), 0, null, null)
				: this.incidents.find(selection, this.reader.isEditor()));
	}

}
