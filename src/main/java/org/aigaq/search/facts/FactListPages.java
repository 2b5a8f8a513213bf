package org.aigaq.search.facts;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.search.Chips;
import org.aigaq.search.FilterReading;
import org.aigaq.search.IncidentFilter;
import org.aigaq.search.KnownParameters;
import org.aigaq.search.Selection;
import org.aigaq.search.facts.FactList.Found;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The lists of facts over all incidents. */
@Controller
class FactListPages {

	private static final List<String> KNOWN = KnownParameters.of(IncidentFilter.class)
		.stream()
		.filter((name) -> !List.of("penalty", "measure", "columns").contains(name))
		.toList();

	private final FilterReading filters;

	private final FactList facts;

	private final Chips chips;

	private final Reader reader;

	private final Words words;

	FactListPages(FilterReading filters, FactList facts, Chips chips, Reader reader, Words words) {
		this.filters = filters;
		this.facts = facts;
		this.chips = chips;
		this.reader = reader;
		this.words = words;
	}

	@GetMapping({ "/detentions", "/penalties", "/casualties", "/acts", "/claims" })
	String list(@ModelAttribute("filter") IncidentFilter filter, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		ListOfFacts list = ListOfFacts.at(request.getRequestURI().substring(1)).orElseThrow();
		KnownParameters.check(request, KNOWN);
		boolean everything = this.reader.isEditor();
		Selection selection = this.filters.read(filter, list.kinds(), errors);
		Found found = errors.hasErrors() ? new Found(List.of(), 0, null, null)
				: this.facts.find(list, selection, everything);
		model.addAttribute("list", list);
		model.addAttribute("found", found);
		model.addAttribute("kinds", this.words.choices(list.kinds()));
		model.addAttribute("chips", this.chips.of(filter, list.kinds()));
		model.addAttribute("emptying", (found.rows().isEmpty() && !errors.hasErrors())
				? this.chips.emptying(filter, list.kinds(), (rest) -> hasAny(list, rest, everything)) : List.of());
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "search/facts";
	}

	private boolean hasAny(ListOfFacts list, IncidentFilter filter, boolean everything) {
		BeanPropertyBindingResult errors = new BeanPropertyBindingResult(filter, "filter");
		Selection selection = this.filters.read(filter, list.kinds(), errors);
		return !errors.hasErrors() && this.facts.hasAny(list, selection, everything);
	}

}
