package org.aigaq.incident.review;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.draft.Drafts;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of an editor's own work: drafts, what waits for review, what was given back.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class OwnWorkPage {

	private final OwnWork work;

	private final Drafts drafts;

	OwnWorkPage(OwnWork work, Drafts drafts) {
		this.work = work;
		this.drafts = drafts;
	}

	@GetMapping("/work")
	String show(Principal account, HttpServletRequest request, Model model) {
		Map<String, List<OwnWork.Item>> lists = this.work.of(account.getName(), request.isUserInRole("REVIEWER"))
			.stream()
			.collect(Collectors.groupingBy(OwnWork.Item::list));
		model.addAttribute("lists", lists);
		model.addAttribute("typed", this.drafts.all(account.getName()));
		return "incident/work";
	}

}
