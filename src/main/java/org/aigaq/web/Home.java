package org.aigaq.web;

import java.util.List;

import org.aigaq.shared.Reader;
import org.aigaq.web.Overview.Figures;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The overview: figures of all incidents, the latest incidents, and those that wait for
 * review.
 */
@Controller
class Home {

	private final Overview overview;

	private final Reader reader;

	Home(Overview overview, Reader reader) {
		this.overview = overview;
		this.reader = reader;
	}

	@GetMapping("/")
	String show(Model model) {
		Figures figures = this.overview.figures();
		model.addAttribute("state", figures.state());
		model.addAttribute("figures", figures.totals());
		model.addAttribute("latest", this.overview.latest());
		model.addAttribute("waiting", this.reader.isReviewer() ? this.overview.waiting() : List.of());
		return "web/home";
	}

}
