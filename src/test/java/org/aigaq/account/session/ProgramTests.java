package org.aigaq.account.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Firefox 140, Linux | Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
					Edge 141, Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0
					Chrome 141, Android | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36
					Safari 18, iOS | Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1
					macOS | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)
					""")
	void namesBrowserAndSystem(String name, String header) {
		assertThat(Program.name(header)).isEqualTo(name);
	}

	@Test
	void namesNothingThatItDoesNotKnow() {
		assertThat(Program.name(null)).isNull();
		assertThat(Program.name("<script>alert(1)</script> curl/8")).isNull();
	}

}
