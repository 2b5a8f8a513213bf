package org.aigaq.account.session;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.account.signin.AccountPrincipal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends sessions: one's own, and for administrators those of an account. */
@Controller
class SessionPages {

	private final Sessions sessions;

	SessionPages(Sessions sessions) {
		this.sessions = sessions;
	}

	@PostMapping("/account/sessions/{session:[0-9]{1,18}}/end")
	String end(@AuthenticationPrincipal AccountPrincipal own, @PathVariable long session, RedirectAttributes redirect) {
		this.sessions.end(own.username(), session, EndReason.ENDED_BY_OWNER);
		redirect.addFlashAttribute("notice", "account.session.ended");
		return "redirect:/account";
	}

	/** End all sessions of the reader except the one of this request. */
	@PostMapping("/account/sessions/end")
	String endOthers(@AuthenticationPrincipal AccountPrincipal own, HttpServletRequest request,
			RedirectAttributes redirect) {
		this.sessions.endAll(own.username(), current(request), EndReason.ENDED_BY_OWNER);
		redirect.addFlashAttribute("notice", "account.session.others-ended");
		return "redirect:/account";
	}

	@PostMapping("/accounts/{name}/sessions/end")
	@PreAuthorize("hasRole('ADMIN')")
	String endAll(@PathVariable String name, RedirectAttributes redirect) {
		this.sessions.endAll(name, 0, EndReason.ENDED_BY_ADMIN);
		redirect.addFlashAttribute("notice", "account.session.all-ended");
		return "redirect:/accounts";
	}

	/** End all sessions of all accounts except the one of this request. */
	@PostMapping("/accounts/sessions/end")
	@PreAuthorize("hasRole('ADMIN')")
	String endAllOfEverybody(HttpServletRequest request, RedirectAttributes redirect) {
		this.sessions.endAllOfEverybody(current(request), EndReason.ENDED_BY_ADMIN);
		redirect.addFlashAttribute("notice", "account.session.everybody-ended");
		return "redirect:/accounts";
	}

	/** Key of the session of a request; 0: it has none. */
	private static long current(HttpServletRequest request) {
		CurrentSession current = CurrentSession.of(request);
		return (current != null) ? current.id() : 0;
	}

}
