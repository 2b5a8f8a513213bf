import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.aigaq.report.printing.Answers;
import org.aigaq.report.printing.Engine;

/** The register with 10,000 rows. */
final class Register {

	private static final int INCIDENTS = 11_112; // nine of ten have a detention

	private static final int WARM_UP = 1;

	private static final int ROUNDS = 3;

	private static final double MOST_UNTAGGED = 1.3;

	private static final double MOST_TAGGED = 2;

	private static final double LEAST_WEASYPRINT = 10;

	private static final double LEAST_CHROMIUM = 5;

	private final Engine engine;

	private final Path folder;

	private Register(Engine engine, Path folder) {
		this.engine = engine;
		this.folder = folder;
	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make(); Program program = Program.start(jar, place.folder(), "none")) {
			try (Connection owner = program.owner()) {
				Generate.into(owner, INCIDENTS);
			}
			try (Engine engine = Engine.beside(place.folder())) {
				return new Register(engine, place.folder()).run();
			}
		}
	}

	private boolean run() throws Exception {
		Answers answers = this.engine.answers("register");
		Timing[] taken = Timing.inTurn(WARM_UP, ROUNDS, () -> this.engine.print("register", Engine.UNTAGGED),
				() -> this.engine.print("register", Engine.TAGGED), () -> this.engine.bare("register", answers));
		boolean met = taken[0].printAgainst("register: without tags", "bare", taken[2], MOST_UNTAGGED);
		met &= taken[1].printAgainst("register: tagged", "bare", taken[2], MOST_TAGGED);
		return againstPrinters(taken[1]) & met;
	}

	/** The same table, as the report's own HTML, by what prints HTML, where it is installed. */
	private boolean againstPrinters(Timing tagged) throws Exception {
		Path html = this.folder.resolve("register.html");
		Path pdf = this.folder.resolve("register.pdf");
		this.engine.write("register", html);
		boolean met = true;
		double limit = tagged.median() * LEAST_WEASYPRINT * 1.1;
		Optional<String> weasyprint = installed("weasyprint");
		if (weasyprint.isPresent()) {
			Timing peer = Timing.of(0, 1, () -> command(pdf, limit, weasyprint.get(), html.toString(), pdf.toString()));
			met &= tagged.printFaster("register: tagged", "WeasyPrint", peer, LEAST_WEASYPRINT);
		}
		Optional<String> chromium = installed("chromium");
		if (chromium.isPresent()) {
			Timing peer = Timing.of(0, 1,
					() -> command(pdf, limit, chromium.get(), "--headless", "--no-sandbox", "--disable-quic",
							"--disable-background-networking", "--disable-component-update", "--disable-sync",
							"--no-first-run", "--user-data-dir=" + this.folder.resolve("chromium"), "--no-pdf-header-footer",
							"--print-to-pdf=" + pdf, html.toUri().toString()));
			met &= tagged.printFaster("register: tagged", "Chromium", peer, LEAST_CHROMIUM);
		}
		return met;
	}

	private static Optional<String> installed(String command) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, command))
			.filter(Files::isExecutable)
			.map(Path::toString)
			.findFirst();
	}

	/** Run one; it has lost when it takes longer than the limit, in milliseconds, and is ended. */
	private static boolean command(Path written, double limit, String... words)
			throws IOException, InterruptedException {
		Files.deleteIfExists(written);
		Process process = new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(written.resolveSibling("printer.log").toFile())
			.start();
		if (!process.waitFor((long) limit, TimeUnit.MILLISECONDS)) {
			process.destroyForcibly().waitFor();
			System.out.println(words[0] + " was ended: it had not printed yet.");
			return false;
		}
		if (process.exitValue() != 0 || !Files.exists(written)) {
			throw new IllegalStateException(words[0] + " printed nothing");
		}
		return true;
	}

}
