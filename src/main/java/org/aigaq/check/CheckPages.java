package org.aigaq.check;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.aigaq.check.Checks.Found;
import org.aigaq.check.KeptResults.Result;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows editors the kept violations of the rules for the data. */
@Controller
@RequestMapping("/checks")
@PreAuthorize("hasRole('EDITOR')")
class CheckPages {

	private final Checks checks;

	private final KeptResults kept;

	private final CheckRuns runs;

	CheckPages(Checks checks, KeptResults kept, CheckRuns runs) {
		this.checks = checks;
		this.kept = kept;
		this.runs = runs;
	}

	@GetMapping
	String all(Model model) {
		Map<String, Result> results = refreshed();
		Map<String, List<Found>> first = this.kept.first();
		List<Shown> shown = new ArrayList<>();
		this.checks.rules().forEach((check) -> {
			Result result = results.get(check.name());
			if (result != null) {
				shown.add(new Shown(check, result, 1, first.getOrDefault(check.name(), List.of())));
			}
		});
		model.addAttribute("running", this.runs.progress());
		model.addAttribute("rules", this.checks.size());
		model.addAttribute("checked", shown.stream().map(Shown::checkedAt).min(Comparator.naturalOrder()).orElse(null));
		model.addAttribute("broken", shown.stream().filter((each) -> each.count() > 0).toList());
		model.addAttribute("unknown", shown.stream().filter((each) -> each.count() == 0 && !each.isWhole()).toList());
		model.addAttribute("kept", shown.stream().filter((each) -> each.count() == 0 && each.isWhole()).toList());
		return "check/all";
	}

	@GetMapping("/{name:[a-z0-9_]+}")
	String one(@PathVariable String name, @RequestParam(defaultValue = "1") int page, Model model) {
		Check check = this.checks.rule(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Result result = refreshed().get(name);
		int number = Math.max(1, page);
		model.addAttribute("running", this.runs.progress());
		model.addAttribute("rule", check);
		model.addAttribute("found",
				(result != null) ? new Shown(check, result, number, this.kept.findings(name, number)) : null);
		return "check/one";
	}

	/** Look at all records again, in the background. */
	@PostMapping
	String again() {
		this.runs.begin(CheckRuns.USUAL, true);
		return "redirect:/checks";
	}

	private Map<String, Result> refreshed() {
		Map<String, Result> results = this.kept.all();
		return this.runs.refresh(results) ? this.kept.all() : results;
	}

	/**
	 * The result of a rule as a page shows it.
	 *
	 * @param check the rule
	 * @param result its latest result
	 * @param page page number, from 1
	 * @param rows the violations on this page
	 */
	record Shown(Check check, Result result, int page, List<Found> rows) {

		public String name() {
			return this.check.name();
		}

		public String title() {
			return this.check.title();
		}

		public String why() {
			return this.check.why();
		}

		public boolean problem() {
			return this.check.problem();
		}

		/** The number of violations, at most {@link KeptResults#MOST}. */
		public int count() {
			return Math.min(this.result.found(), KeptResults.MOST);
		}

		/** Whether there are more violations than are kept. */
		public boolean isOver() {
			return this.result.found() > KeptResults.MOST;
		}

		/** Whether the latest run came to the end. */
		public boolean isWhole() {
			return this.result.finished() && this.result.reached() == null;
		}

		public @Nullable Long lookedAt() {
			return this.result.lookedAt();
		}

		public @Nullable Long records() {
			return this.result.records();
		}

		public OffsetDateTime checkedAt() {
			return this.result.checkedAt();
		}

		/** The number of violations on other pages. */
		public int more() {
			return count() - this.rows.size();
		}

		public boolean hasNext() {
			return (long) this.page * Checks.ROWS < count();
		}

	}

}
