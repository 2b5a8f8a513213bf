package org.aigaq.report.run;

import java.util.List;

import org.aigaq.report.Catalogue;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The archive of reports. */
@Controller
@RequestMapping("/reports/runs")
@PreAuthorize("hasRole('VIEWER')")
class RunPages {

	private static final int SIZE = 50;

	private final Runs runs;

	private final VisibleRuns visible;

	private final Catalogue catalogue;

	RunPages(Runs runs, VisibleRuns visible, Catalogue catalogue) {
		this.runs = runs;
		this.visible = visible;
		this.catalogue = catalogue;
	}

	/**
	 * A page of them, the latest first; a day that cannot be read is told at its field.
	 */
	@GetMapping
	String list(@ModelAttribute("filter") RunFilter filter, BindingResult errors, Model model) {
		filter.check(errors);
		List<Run> found = errors.hasErrors() ? List.of() : this.runs.list(this.visible.within(filter), SIZE + 1);
		boolean more = found.size() > SIZE;
		List<Run> shown = more ? found.subList(0, SIZE) : found;
		model.addAttribute("reports", this.catalogue.all());
		model.addAttribute("runs", shown);
		if (more) {
			model.addAttribute("older", filter.before(shown.get(SIZE - 1)));
		}
		return "run/list";
	}

	@GetMapping("/{number:R-[0-9]+-[0-9]+}")
	String show(@PathVariable String number, Model model) {
		model.addAttribute("run", this.visible.get(number));
		return "run/show";
	}

}
