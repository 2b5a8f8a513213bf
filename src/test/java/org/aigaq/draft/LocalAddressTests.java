package org.aigaq.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/incidents?from=2019-06-09&q=%D0%B0", "/documents/D-0001/text/1/34-80" })
	void acceptsAddressesOfThisSite(String address) {
		assertThat(LocalAddress.isOne(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//example.org", "/\\example.org", "\\\\example.org", "https://example.org",
			"incidents", "/\t/example.org", "/a b", "/\r\nSet-Cookie: x=y", "/я", "javascript:alert(1)" })
	void refusesOthers(String address) {
		assertThat(LocalAddress.isOne(address)).isFalse();
	}

	@Test
	void refusesNoneAndOverlongOnes() {
		assertThat(LocalAddress.isOne(null)).isFalse();
		assertThat(LocalAddress.isOne("/" + "a".repeat(2000))).isFalse();
	}

}
