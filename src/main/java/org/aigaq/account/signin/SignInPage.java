package org.aigaq.account.signin;

import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The sign-in page. */
@Controller
class SignInPage {

	private final Reader reader;

	SignInPage(Reader reader) {
		this.reader = reader;
	}

	@GetMapping("/login")
	String show() {
		return this.reader.isSignedIn() ? "redirect:/" : "account/sign-in";
	}

	/** The same page after too many attempts, shown instead of an answer. */
	@RequestMapping(path = SignInRefused.WAIT, method = { RequestMethod.GET, RequestMethod.POST })
	String wait(@RequestAttribute(name = SignInRefused.WAIT, required = false) @Nullable Long seconds, Model model) {
		model.addAttribute("wait", seconds);
		return (seconds != null) ? "account/sign-in" : "redirect:/login";
	}

}
