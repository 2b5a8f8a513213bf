package org.aigaq.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.signin.AccountPrincipal;
import org.aigaq.account.signin.InterruptedForm;
import org.aigaq.account.signin.SignIns;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a reader changes their own password. */
@Controller
class OwnAccountPage {

	private final Accounts accounts;

	private final SignIns signIns;

	private final PasswordEncoder encoder;

	private final SecurityEvents events;

	private final TransactionTemplate transaction;

	OwnAccountPage(Accounts accounts, SignIns signIns, PasswordEncoder encoder, SecurityEvents events,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.signIns = signIns;
		this.encoder = encoder;
		this.events = events;
		this.transaction = transaction;
	}

	@GetMapping("/account")
	String show(@AuthenticationPrincipal AccountPrincipal own, Model model) {
		model.addAttribute("form", new OwnPassword("", "", ""));
		return page(own, model);
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
			return page(own, model);
		}
		String hash = this.encoder.encode(form.password());
		this.transaction.executeWithoutResult((transaction) -> {
			this.accounts.findByName(own.username()).orElseThrow().choosePassword(hash);
			this.events.record(EventKind.PASSWORD_CHANGED, null, null);
		});
		stay(own.username(), request, response);
		redirect.addFlashAttribute("notice", "account.password.changed");
		return (InterruptedForm.of(request) != null) ? "redirect:/kept" : "redirect:/account";
	}

	/** Keep this session; all other sessions of the account end. */
	private void stay(String name, HttpServletRequest request, HttpServletResponse response) {
		AccountPrincipal changed = this.signIns.load(name);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(changed, null, changed.getAuthorities()));
		SecurityContextHolder.setContext(context);
		request.changeSessionId();
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
	}

	private static String page(AccountPrincipal own, Model model) {
		model.addAttribute("account", own);
		return "account/own";
	}

	record OwnPassword(String current, @NewPassword String password, String repeated) {
	}

}
