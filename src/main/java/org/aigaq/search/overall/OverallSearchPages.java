package org.aigaq.search.overall;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Reader;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what was searched for at the top of a page. */
@Controller
class OverallSearchPages {

	private static final int LONGEST = 200;

	private final OverallSearch search;

	private final Reader reader;

	OverallSearchPages(OverallSearch search, Reader reader) {
		this.search = search;
		this.reader = reader;
	}

	@GetMapping("/search")
	String show(@RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response) {
		String text = q.replace("\u0000", "").strip();
		boolean tooLong = text.length() > LONGEST;
		model.addAttribute("searched", text);
		model.addAttribute("tooLong", tooLong);
		model.addAttribute("hits",
				(text.isEmpty() || tooLong) ? List.of() : this.search.find(text, this.reader.isEditor()));
		if (tooLong) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "search/overall";
	}

}
