package org.aigaq.report.page;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.report.Catalogue;
import org.aigaq.report.queue.ReportQueue;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunFilter;
import org.aigaq.report.verify.Comparison;
import org.aigaq.shared.Reader;
import org.aigaq.shared.typed.DateReader;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The archive of reports. */
@Controller
@RequestMapping("/reports/runs")
@PreAuthorize("hasRole('VIEWER')")
class RunPages {

	private static final int SIZE = 50;

	private final VisibleRuns visible;

	private final Catalogue catalogue;

	private final ReportQueue queue;

	private final Comparison comparison;

	private final RunNotices notices;

	private final Reader reader;

	private final DateReader dates;

	RunPages(VisibleRuns visible, Catalogue catalogue, ReportQueue queue, Comparison comparison, RunNotices notices,
			Reader reader, DateReader dates) {
		this.visible = visible;
		this.catalogue = catalogue;
		this.queue = queue;
		this.comparison = comparison;
		this.notices = notices;
		this.reader = reader;
		this.dates = dates;
	}

	/**
	 * A page of runs, the latest first. A day that cannot be read is reported at its
	 * field.
	 */
	@GetMapping
	String list(@ModelAttribute("filter") RunFilter typed, BindingResult errors, Model model) {
		RunFilter filter = typed.inDigits(this.dates);
		filter.check(errors);
		List<Run> found = errors.hasErrors() ? List.of() : this.visible.list(filter, SIZE + 1);
		boolean more = found.size() > SIZE;
		List<Run> shown = more ? found.subList(0, SIZE) : found;
		model.addAttribute("reports", this.catalogue.all());
		model.addAttribute("runs", shown);
		model.addAttribute("latest", filter.latest());
		if (more) {
			model.addAttribute("older", filter.before(shown.get(SIZE - 1)));
		}
		return "run/list";
	}

	/**
	 * The page of one run.
	 * @param than number of an earlier run to compare its figures with
	 */
	@GetMapping("/{number:R-[0-9]+-[0-9]+}")
	String show(@PathVariable String number, @RequestParam(required = false) @Nullable String than, Model model) {
		Run run = this.visible.get(number);
		if (run.isEnded()) {
			this.notices.seen(run, this.reader.getName());
		}
		model.addAttribute("run", run);
		model.addAttribute("own", this.visible.isOwn(run));
		if (than != null && run.isDone()) {
			Run earlier = this.visible.get(than);
			if (earlier.isDone() && earlier.scope().equals(run.scope())) {
				model.addAttribute("changes", this.comparison.of(earlier, run.kept()));
			}
		}
		return "run/show";
	}

	/** The progress of a run, for htmx; the whole page once the run has ended. */
	@GetMapping("/{number:R-[0-9]+-[0-9]+}/progress")
	String progress(@PathVariable String number, Model model, HttpServletResponse response) {
		Run run = this.visible.get(number);
		if (run.isEnded()) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("run", run);
		model.addAttribute("own", this.visible.isOwn(run));
		return "run/progress :: progress";
	}

	/** Withdraw the reader's request. */
	@PostMapping("/{number:R-[0-9]+-[0-9]+}/cancel")
	String cancel(@PathVariable String number) {
		Run run = this.visible.get(number);
		this.queue.callOff(run, this.reader.getName());
		return "redirect:" + run.page();
	}

	/** Print the same report from the present data, to compare it with this one. */
	@PostMapping("/{number:R-[0-9]+-[0-9]+}/again")
	String again(@PathVariable String number, RedirectAttributes parameters) throws InterruptedException {
		Run run = this.visible.get(number);
		Run now = this.queue.ask(run.order(this.catalogue), this.reader.getName());
		parameters.addAttribute("than", number);
		return "redirect:" + now.page();
	}

}
