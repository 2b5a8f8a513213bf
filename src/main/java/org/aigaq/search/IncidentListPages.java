package org.aigaq.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.search.IncidentList.Found;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of incidents and its filters. */
@Controller
class IncidentListPages {

	private static final List<String> KNOWN = KnownParameters.of(IncidentFilter.class);

	/** The figures that can be shown, in their order. */
	private static final List<String> FIGURES = List.of("detained", "penalised", "arrested", "fined", "killed",
			"injured", "hospitalised", "crowd");

	private static final List<String> USUAL_FIGURES = List.of("detained", "penalised", "killed");

	private final FilterReading filters;

	private final IncidentList incidents;

	private final Chips chips;

	private final Reader reader;

	private final Words words;

	private final MessageSource messages;

	IncidentListPages(FilterReading filters, IncidentList incidents, Chips chips, Reader reader, Words words,
			MessageSource messages) {
		this.filters = filters;
		this.incidents = incidents;
		this.chips = chips;
		this.reader = reader;
		this.words = words;
		this.messages = messages;
	}

	@GetMapping("/incidents")
	String list(@ModelAttribute("filter") IncidentFilter filter, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		show(filter, errors, model, request, response);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "search/incidents";
	}

	/** The form and the list alone, for htmx. */
	@GetMapping(path = "/incidents", headers = "HX-Request")
	String results(@ModelAttribute("filter") IncidentFilter filter, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		show(filter, errors, model, request, response);
		return "search/incidents :: found";
	}

	private void show(IncidentFilter filter, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		// caches keep the page and this part apart
		response.addHeader(HttpHeaders.VARY, "HX-Request");
		KnownParameters.check(request, KNOWN);
		boolean everything = this.reader.isEditor();
		Selection selection = this.filters.read(filter, errors);
		List<String> shown = shown(filter.columns(), errors);
		Found found = errors.hasErrors() ? new Found(List.of(), 0, null, null)
				: this.incidents.find(selection, everything);
		model.addAttribute("found", found);
		model.addAttribute("shown", shown);
		model.addAttribute("figures", choices(FIGURES));
		model.addAttribute("sorts", sorts());
		model.addAttribute("chips", this.chips.of(filter, ""));
		model.addAttribute("emptying", (found.rows().isEmpty() && !errors.hasErrors())
				? this.chips.emptying(filter, "", (rest) -> hasAny(rest, everything)) : List.of());
	}

	private boolean hasAny(IncidentFilter filter, boolean everything) {
		BeanPropertyBindingResult errors = new BeanPropertyBindingResult(filter, "filter");
		Selection selection = this.filters.read(filter, errors);
		return !errors.hasErrors() && this.incidents.hasAny(selection, everything);
	}

	private static List<String> shown(@Nullable String columns, BindingResult errors) {
		if (!StringUtils.hasText(columns)) {
			return USUAL_FIGURES;
		}
		List<String> named = Arrays.stream(columns.split(",")).map(String::strip).toList();
		if (!FIGURES.containsAll(named)) {
			errors.rejectValue("columns", "search.incidents.code", new Object[] { String.join(", ", FIGURES) }, null);
			return USUAL_FIGURES;
		}
		return FIGURES.stream().filter(named::contains).toList();
	}

	private Map<String, String> choices(List<String> measures) {
		Map<String, String> choices = new LinkedHashMap<>();
		measures.forEach((measure) -> choices.put(measure, this.words.label("measure", measure)));
		return choices;
	}

	private Map<String, String> sorts() {
		Map<String, String> sorts = new LinkedHashMap<>();
		for (Sort sort : Sort.values()) {
			sorts.put(sort.parameter(),
					this.messages.getMessage("search.sort." + sort.parameter(), null, LocaleContextHolder.getLocale()));
		}
		return sorts;
	}

}
