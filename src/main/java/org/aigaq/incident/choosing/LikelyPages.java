package org.aigaq.incident.choosing;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.row.SavedForms;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows likely duplicates of an incident while it is entered or changed. */
@Controller
@RequestMapping("/incidents")
@PreAuthorize("hasRole('EDITOR')")
class LikelyPages {

	private final LikelyIncidents likely;

	private final SavedForms saved;

	LikelyPages(LikelyIncidents likely, SavedForms saved) {
		this.likely = likely;
		this.saved = saved;
	}

	/** Posted, because a title may hold a name, which no address holds. */
	@PostMapping("/likely")
	String hints(@RequestParam(required = false) @Nullable String of, HttpServletRequest request, Model model) {
		model.addAttribute("hints", this.likely.of(of, new SubmittedForm(request.getParameterMap()).form()));
		return "incident/likely :: hints";
	}

	@GetMapping("/{code}/likely")
	String page(@PathVariable String code, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("hints", this.likely.of(code,
				this.saved.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
		return "incident/likely";
	}

	@PostMapping("/{code}/apart")
	String other(@PathVariable String code, @RequestParam String other, RedirectAttributes redirect) {
		this.likely.tellApart(code, List.of(other));
		redirect.addFlashAttribute("notice", "incident.likely.kept");
		return "redirect:/incidents/" + code + "/likely";
	}

}
