package org.aigaq.incident;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handles the review buttons of an incident's page and form. */
@Controller
@RequestMapping("/incidents/{code}")
class ReviewPages {

	private final Review review;

	ReviewPages(Review review) {
		this.review = review;
	}

	@PostMapping("/offer")
	String offer(@PathVariable String code, @RequestParam long version, RedirectAttributes redirect) {
		this.review.offer(code, version);
		return done(code, "offered", redirect);
	}

	@PostMapping("/give-back")
	String giveBack(@PathVariable String code, @RequestParam long version,
			@RequestParam(defaultValue = "") String comment, Principal account, RedirectAttributes redirect) {
		this.review.giveBack(code, version, comment, account.getName());
		return done(code, "given-back", redirect);
	}

	@PostMapping("/publish")
	String publish(@PathVariable String code, @RequestParam long version, Principal account,
			RedirectAttributes redirect) {
		return done(this.review.publish(code, version, account.getName()), "published", redirect);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable String code, @RequestParam long version, @RequestParam String reason,
			RedirectAttributes redirect) {
		this.review.withdraw(code, version, reason);
		return done(code, "withdrawn", redirect);
	}

	@PostMapping("/delete")
	String delete(@PathVariable String code, @RequestParam long version, HttpServletRequest request, Principal account,
			RedirectAttributes redirect) {
		this.review.delete(code, version, account.getName(), request.isUserInRole("REVIEWER"));
		redirect.addFlashAttribute("notice", "incident.notice.deleted");
		redirect.addFlashAttribute("noticeArguments", new Object[] { code });
		return "redirect:/incidents";
	}

	private static String done(String code, String step, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "incident.notice." + step);
		return "redirect:/incidents/" + code;
	}

}
