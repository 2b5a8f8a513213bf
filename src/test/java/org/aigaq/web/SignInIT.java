package org.aigaq.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class SignInIT {

	@Test
	void strangersAreAskedToSignIn(Visitor visitor) {
		visitor.open("/incidents");
		assertThat(visitor.page().url()).endsWith("/login");
		visitor.picture("login");
	}

}
