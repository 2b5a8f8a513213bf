package org.aigaq.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.aigaq.account.interrupted.InterruptedForms;
import org.aigaq.account.session.CurrentSession;
import org.aigaq.account.session.Sessions;
import org.aigaq.account.signin.AccountPrincipal;
import org.aigaq.account.signin.SignIns;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a reader changes their own password and ends their sessions. */
@Controller
class OwnAccountPage {

	private final Accounts accounts;

	private final SignIns signIns;

	private final PasswordEncoder encoder;

	private final TransactionTemplate transaction;

	private final Sessions sessions;

	private final SecurityContextRepository contexts;

	private final InterruptedForms forms;

	OwnAccountPage(Accounts accounts, SignIns signIns, PasswordEncoder encoder, TransactionTemplate transaction,
			Sessions sessions, SecurityContextRepository contexts, InterruptedForms forms) {
		this.accounts = accounts;
		this.signIns = signIns;
		this.encoder = encoder;
		this.transaction = transaction;
		this.sessions = sessions;
		this.contexts = contexts;
		this.forms = forms;
	}

	@GetMapping("/account")
	String show(@AuthenticationPrincipal AccountPrincipal own, HttpServletRequest request, Model model) {
		model.addAttribute("form", new OwnPassword("", "", ""));
		return page(own, request, model);
	}

	@PostMapping("/account")
	String change(@AuthenticationPrincipal AccountPrincipal own, @Valid @ModelAttribute("form") OwnPassword form,
			BindingResult result, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (!this.encoder.matches(form.current(), this.signIns.load(own.username()).password())) {
			result.rejectValue("current", "account.password.wrong");
		}
		else if (form.password().equals(form.current())) {
			result.rejectValue("password", "account.password.same");
		}
		if (!form.password().equals(form.repeated())) {
			result.rejectValue("repeated", "account.password.differs");
		}
		if (result.hasErrors()) {
			return page(own, request, model);
		}
		String hash = this.encoder.encode(form.password());
		this.transaction.executeWithoutResult(
				(transaction) -> this.accounts.findByName(own.username()).orElseThrow().choosePassword(hash));
		stay(own.username(), request, response);
		redirect.addFlashAttribute("notice", "account.password.changed");
		return this.forms.isWaiting(own.username()) ? "redirect:/kept" : "redirect:/account";
	}

	/** Go on in a new session; the change has ended all sessions of the account. */
	private void stay(String name, HttpServletRequest request, HttpServletResponse response) {
		AccountPrincipal changed = this.signIns.load(name);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(changed, null, changed.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	private String page(AccountPrincipal own, HttpServletRequest request, Model model) {
		CurrentSession current = CurrentSession.of(request);
		model.addAttribute("account", own);
		model.addAttribute("sessions", this.sessions.of(own.username()));
		model.addAttribute("current", (current != null) ? current.id() : 0);
		return "account/own";
	}

	record OwnPassword(String current, @NewPassword String password, String repeated) {
	}

}
