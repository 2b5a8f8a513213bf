package org.aigaq.account.signin;

import org.aigaq.shared.Reader;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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

}
