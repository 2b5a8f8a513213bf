package org.aigaq.account;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.session.Sessions;
import org.aigaq.account.signin.Role;
import org.aigaq.account.throttle.SignInThrottle;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of accounts, for administrators. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class AccountPages {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final PasswordRules rules;

	private final SignInThrottle throttle;

	private final SecurityEvents events;

	private final Sessions sessions;

	AccountPages(Accounts accounts, PasswordEncoder encoder, PasswordRules rules, SignInThrottle throttle,
			SecurityEvents events, Sessions sessions) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.encoder = encoder;
		this.rules = rules;
		this.throttle = throttle;
		this.events = events;
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@GetMapping("/accounts")
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.findAllByOrderByName());
		return "account/list";
	}

	@GetMapping("/accounts/new")
	String empty(Model model) {
		model.addAttribute("form", new NewAccount("", "", Role.VIEWER, ""));
		return "account/new";
	}

	@PostMapping("/accounts/new")
	@Transactional
	String add(@Valid @ModelAttribute("form") NewAccount form, BindingResult result, RedirectAttributes redirect) {
		if (result.getTarget() == null) { // the role is none: there is no form to check
			return "account/new";
		}
		this.rules.check(form.password(), form.name(), "password", result);
		if (!result.hasFieldErrors("name") && this.accounts.existsByName(form.name())) {
			result.rejectValue("name", "account.name.taken");
		}
		if (result.hasErrors()) {
			return "account/new";
		}
		this.accounts.save(form.account(this.encoder));
		this.events.record(EventKind.ACCOUNT_ADDED, form.name(), form.role().code());
		redirect.addFlashAttribute("notice", "account.added");
		return "redirect:/accounts";
	}

	@GetMapping("/accounts/{name}")
	String show(@PathVariable String name, Model model) {
		Account account = find(name);
		model.addAttribute("form", ChangedAccount.of(account));
		model.addAttribute("password", new GivenPassword(""));
		return page(account, model);
	}

	@PostMapping("/accounts/{name}")
	@Transactional
	String change(@PathVariable String name, @Valid @ModelAttribute("form") ChangedAccount form, BindingResult result,
			Model model, RedirectAttributes redirect) {
		boolean lastAdmin = this.accounts.holdEnabledAdmins()
			.stream()
			.allMatch((admin) -> admin.getName().equals(name));
		Account account = find(name);
		if (form.version() != account.version()) {
			result.reject("account.changed-meanwhile");
		}
		if (lastAdmin && account.isEnabledAdmin() && !(form.enabled() && form.role() == Role.ADMIN)) {
			result.reject("account.last-admin");
		}
		if (result.hasErrors()) {
			model.addAttribute("password", new GivenPassword(""));
			return page(account, model);
		}
		record(account, form);
		account.change(form.displayNameOrNull(), form.role(), form.enabled());
		redirect.addFlashAttribute("notice", "account.changed");
		return "redirect:/accounts";
	}

	@PostMapping("/accounts/{name}/password")
	@Transactional
	String givePassword(@PathVariable String name, @Valid @ModelAttribute("password") GivenPassword form,
			BindingResult result, Model model, RedirectAttributes redirect) {
		Account account = find(name);
		this.rules.check(form.password(), name, "password", result);
		if (result.hasErrors()) {
			model.addAttribute("form", ChangedAccount.of(account));
			return page(account, model);
		}
		account.givePassword(this.encoder.encode(form.password()));
		this.events.record(EventKind.PASSWORD_GIVEN, name, null);
		this.throttle.forget(name);
		redirect.addFlashAttribute("notice", "account.password.given");
		return "redirect:/accounts";
	}

	private void record(Account account, ChangedAccount form) {
		if (account.getRole() != form.role()) {
			this.events.record(EventKind.ROLE_CHANGED, account.getName(),
					account.getRole().code() + " to " + form.role().code());
		}
		if (account.isEnabled() != form.enabled()) {
			this.events.record(form.enabled() ? EventKind.ACCOUNT_ENABLED : EventKind.ACCOUNT_DISABLED,
					account.getName(), null);
		}
	}

	private String page(Account account, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("version", account.version());
		model.addAttribute("sessions", this.sessions.of(account.getName()));
		return "account/edit";
	}

	private Account find(String name) {
		return this.accounts.findByName(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	record NewAccount(
			@Pattern(regexp = "(?!new$)[a-z0-9][a-z0-9._-]{1,62}", message = "{account.name.rule}") String name,
			@Size(max = 100, message = "{web.form.too-long}") String displayName, @NotNull Role role, String password) {

		NewAccount {
			name = Objects.requireNonNullElse(name, "");
		}

		Account account(PasswordEncoder encoder) {
			Account account = new Account(this.name,
					StringUtils.hasText(this.displayName) ? this.displayName.strip() : null, this.role,
					encoder.encode(this.password));
			account.givePassword(account.passwordHash());
			return account;
		}

	}

	record ChangedAccount(@Size(max = 100, message = "{web.form.too-long}") String displayName, @NotNull Role role,
			boolean enabled, long version) {

		static ChangedAccount of(Account account) {
			String displayName = account.getDisplayName();
			return new ChangedAccount((displayName != null) ? displayName : "", account.getRole(), account.isEnabled(),
					account.version());
		}

		@Nullable String displayNameOrNull() {
			return StringUtils.hasText(this.displayName) ? this.displayName.strip() : null;
		}

	}

	record GivenPassword(String password) {
	}

}
