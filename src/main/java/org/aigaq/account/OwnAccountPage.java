package org.aigaq.account;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.aigaq.account.interrupted.InterruptedForms;
import org.aigaq.account.session.CurrentSession;
import org.aigaq.account.session.Sessions;
import org.aigaq.account.signin.AccountPrincipal;
import org.aigaq.account.signin.SignIns;
import org.aigaq.account.throttle.KnownDevices;
import org.aigaq.account.throttle.TooManyAttempts;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a reader changes their own password and ends their sessions. */
@Controller
class OwnAccountPage {

	private final OwnPassword password;

	private final PasswordRules rules;

	private final SignIns signIns;

	private final KnownDevices devices;

	private final Sessions sessions;

	private final SecurityContextRepository contexts;

	private final InterruptedForms forms;

	OwnAccountPage(OwnPassword password, PasswordRules rules, SignIns signIns, KnownDevices devices, Sessions sessions,
			SecurityContextRepository contexts, InterruptedForms forms) {
		this.password = password;
		this.rules = rules;
		this.signIns = signIns;
		this.devices = devices;
		this.sessions = sessions;
		this.contexts = contexts;
		this.forms = forms;
	}

	@GetMapping("/account")
	String show(@AuthenticationPrincipal AccountPrincipal own, HttpServletRequest request, Model model) {
		model.addAttribute("form", new ChangedPassword("", "", ""));
		return page(own, request, model);
	}

	@PostMapping("/account")
	String change(@AuthenticationPrincipal AccountPrincipal own, @Valid @ModelAttribute("form") ChangedPassword form,
			BindingResult result, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		this.rules.check(form.password(), own.username(), "password", result);
		if (!Objects.equals(form.password(), form.repeatedPassword())) {
			result.rejectValue("repeatedPassword", "account.password.differs");
		}
		checkCurrent(own.username(), form, result, response);
		if (result.hasErrors()) {
			return page(own, request, model);
		}
		this.password.change(own.username(), form.password());
		stay(own.username(), request, response);
		redirect.addFlashAttribute("notice", "account.password.changed");
		return this.forms.isWaiting(own.username()) ? "redirect:/kept" : "redirect:/account";
	}

	private void checkCurrent(String name, ChangedPassword form, BindingResult result, HttpServletResponse response) {
		if (!StringUtils.hasLength(form.currentPassword())) {
			result.rejectValue("currentPassword", "account.password.wrong");
			return;
		}
		try {
			if (!this.password.isRight(name, form.currentPassword())) {
				result.rejectValue("currentPassword", "account.password.wrong");
			}
			else if (form.currentPassword().equals(form.password())) {
				result.rejectValue("password", "account.password.same");
			}
		}
		catch (TooManyAttempts tooMany) {
			result.rejectValue("currentPassword", "account.sign-in.wait", new Object[] { tooMany.seconds() }, null);
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
		}
	}

	/** Go on in a new session; the change has ended all sessions of the account. */
	private void stay(String name, HttpServletRequest request, HttpServletResponse response) {
		AccountPrincipal changed = this.signIns.load(name);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(changed, null, changed.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.devices.remember(name, request, response);
		this.contexts.saveContext(context, request, response);
	}

	private String page(AccountPrincipal own, HttpServletRequest request, Model model) {
		CurrentSession current = CurrentSession.of(request);
		model.addAttribute("account", own);
		model.addAttribute("sessions", this.sessions.of(own.username()));
		model.addAttribute("current", (current != null) ? current.id() : 0);
		return "account/own";
	}

	/** The names of the fields contain "password", so that they are never kept. */
	record ChangedPassword(String currentPassword, String password, String repeatedPassword) {

		ChangedPassword {
			currentPassword = Objects.requireNonNullElse(currentPassword, "");
			password = Objects.requireNonNullElse(password, "");
			repeatedPassword = Objects.requireNonNullElse(repeatedPassword, "");
		}

	}

}
