package org.aigaq.account.analyst;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Pages of the logins of analysts, for administrators. The list is part of the page of
 * accounts.
 */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class AnalystLoginPages {

	private final AnalystLogins logins;

	AnalystLoginPages(AnalystLogins logins) {
		this.logins = logins;
	}

	@GetMapping("/accounts/analysts/new")
	String empty(Model model) {
		model.addAttribute("form", new NewLogin(""));
		return "account/analyst-new";
	}

	@PostMapping("/accounts/analysts/new")
	String make(@Valid @ModelAttribute("form") NewLogin form, BindingResult result, Model model) {
		if (result.hasErrors()) {
			return "account/analyst-new";
		}
		model.addAttribute("told", this.logins.make(form.label().strip()));
		return "account/analyst-told";
	}

	@GetMapping("/accounts/analysts/{role}")
	String show(@PathVariable String role, Model model) {
		model.addAttribute("login", this.logins.find(role).orElseThrow(AnalystLoginPages::notFound));
		return "account/analyst";
	}

	@PostMapping("/accounts/analysts/{role}/renew")
	String renew(@PathVariable String role, Model model) {
		model.addAttribute("told", this.logins.renew(role).orElseThrow(AnalystLoginPages::notFound));
		return "account/analyst-told";
	}

	@PostMapping("/accounts/analysts/{role}/end")
	String end(@PathVariable String role, RedirectAttributes redirect) {
		if (!this.logins.end(role)) {
			throw notFound();
		}
		redirect.addFlashAttribute("notice", "account.analyst.ended");
		return "redirect:/accounts";
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	record NewLogin(@NotBlank(message = "{account.analyst.label.required}") @Size(max = 100,
			message = "{web.form.too-long}") String label) {
	}

}
