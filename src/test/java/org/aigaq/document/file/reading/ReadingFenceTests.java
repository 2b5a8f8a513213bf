package org.aigaq.document.file.reading;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reading process can neither read the operator's files nor reach another machine.
 */
@EnabledForJreRange(max = JRE.JAVA_23)
class ReadingFenceTests {

	@Test
	void onlyTheWorkingDirectoryAndTheLibrariesAreReached(@TempDir Path working, @TempDir Path data) throws Exception {
		Path passwords = Files.writeString(data.resolve("passwords"), "secret");
		Process process = new ProcessBuilder(
				List.of(System.getProperty("java.home") + "/bin/java", "-Djava.security.manager=allow", "-cp",
						System.getProperty("java.class.path"), Probe.class.getName(), passwords.toString()))
			.directory(working.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()).containsExactly(
				"write here: done", "read passwords: refused", "write there: refused", "connect: refused",
				"start a program: refused", "lower the fence: refused");
	}

	/** Tries what a file might make a parser do. */
	static final class Probe {

		private Probe() {
		}

		public static void main(String[] passwords) throws Exception {
			Path secret = Path.of(passwords[0]);
			ReadingFence.raise();
			attempt("write here", () -> Files.writeString(Path.of("part.tmp").toAbsolutePath(), "part"));
			attempt("read passwords", () -> Files.readString(secret));
			attempt("write there", () -> Files.writeString(secret.resolveSibling("other"), "other"));
			attempt("connect", () -> new Socket("127.0.0.1", 1));
			attempt("start a program", () -> new ProcessBuilder("java").start());
			attempt("lower the fence", Probe::lower);
		}

		@SuppressWarnings("removal")
		private static Object lower() {
			System.setSecurityManager(null);
			return "";
		}

		private static void attempt(String what, Attempt attempt) throws IOException {
			try {
				attempt.run();
				System.out.println(what + ": done");
			}
			catch (SecurityException ex) {
				System.out.println(what + ": refused");
			}
		}

	}

	/** What may be refused. */
	private interface Attempt {

		Object run() throws IOException;

	}

}
