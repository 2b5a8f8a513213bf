package org.aigaq.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;

/** The installed Chromium; installed if there is none. */
final class Chromium {

	/**
	 * Its start options: no network calls of its own, and no sandbox, which does not work
	 * as root.
	 */
	static final List<String> FLAGS = flags();

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/snap/bin/chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private Chromium() {
	}

	/**
	 * Find or install it.
	 * @throws IllegalStateException if neither works, with what to install
	 */
	static Path find() {
		return Stream
			.<Supplier<Optional<Path>>>of(Chromium::named, Chromium::installed, Chromium::downloaded,
					Chromium::packaged)
			.map(Supplier::get)
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"The browser tests need Chromium: install it, or set CHROMIUM to its path."));
	}

	/** The one that the environment names, which must exist. */
	private static Optional<Path> named() {
		Optional<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
		if (named.isPresent() && !runs(named.get())) {
			throw new IllegalStateException("CHROMIUM names " + named.get() + ", which does not run.");
		}
		return named;
	}

	private static Optional<Path> installed() {
		return PLACES.stream().map(Path::of).filter(Chromium::runs).findFirst();
	}

	private static Optional<Path> downloaded() {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		run(List.of(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium"));
		try (Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
			return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Chromium::runs);
		}
	}

	private static Optional<Path> packaged() {
		if (isRoot() && Files.exists(Path.of("/etc/debian_version"))) {
			run(List.of("apt-get", "update", "-q"));
			run(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"));
		}
		return installed();
	}

	private static boolean runs(Path program) {
		return Files.isExecutable(program) && run(List.of(program.toString(), "--version"));
	}

	private static boolean run(List<String> command) {
		try {
			File output = new File("target/chromium.log");
			output.getParentFile().mkdirs();
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(output));
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			Process process = builder.start();
			if (!process.waitFor(10, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				return false;
			}
			return process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static List<String> flags() {
		List<String> flags = new ArrayList<>(List.of("--disable-quic", "--disable-background-networking",
				"--disable-component-update", "--disable-sync", "--no-first-run"));
		if (isRoot()) {
			flags.add("--no-sandbox");
		}
		return flags;
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

}
