package org.aigaq.check;

import java.util.List;

import org.aigaq.check.CheckRuns.Standing;
import org.aigaq.check.Checks.Findings;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows editors the violations of the rules for the data. */
@Controller
@RequestMapping("/checks")
@PreAuthorize("hasRole('EDITOR')")
class CheckPages {

	private final CheckRuns runs;

	CheckPages(CheckRuns runs) {
		this.runs = runs;
	}

	@GetMapping
	String all(Model model) {
		Standing standing = this.runs.standing();
		List<Findings> findings = (standing.result() != null) ? standing.result().findings() : List.of();
		model.addAttribute("standing", standing);
		model.addAttribute("broken", findings.stream().filter((found) -> found.count() > 0).toList());
		model.addAttribute("unknown", findings.stream().filter((found) -> !found.finished()).toList());
		model.addAttribute("kept",
				findings.stream().filter((found) -> found.finished() && found.count() == 0).toList());
		return "check/all";
	}

	@GetMapping("/{name:[a-z0-9_]+}")
	String one(@PathVariable String name, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("found",
				this.runs.one(name, page).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "check/one";
	}

}
