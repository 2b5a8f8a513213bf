package org.aigaq.document.file.reading;

import java.awt.Color;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.aigaq.document.file.pdf.DrawnPdf;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mutated PDFs are read, or refused with a reason: never an exception, never more than
 * 256 MB, never longer than a minute. {@code -Dmutations=10000} tries more;
 * {@code -Dmutations.from} begins at another number.
 */
class MutatedPdfTests {

	private static final int FEW = 100;

	private static final int MINUTE = 60;

	private static final int MEGABYTES = 256;

	@Test
	void everyMutatedFileHasATextOrAReason(@TempDir Path directory) throws Exception {
		int from = Integer.getInteger("mutations.from", 0);
		int end = from + Integer.getInteger("mutations", FEW);
		Process process = start(directory, from, end);
		AtomicLong heard = new AtomicLong(System.nanoTime());
		ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
		clock.scheduleAtFixedRate(() -> endIfSilent(process, heard.get()), 1, 1, TimeUnit.SECONDS);
		List<String> outcomes = new ArrayList<>();
		try (BufferedReader answer = process.inputReader()) {
			for (String line = answer.readLine(); line != null; line = answer.readLine()) {
				heard.set(System.nanoTime());
				outcomes.add(line);
			}
		}
		finally {
			clock.shutdownNow();
			process.destroyForcibly();
		}
		String last = outcomes.isEmpty() ? "" : outcomes.get(outcomes.size() - 1);
		assertThat(last)
			.as("the last line of %s, after %s", outcomes.size(),
					Files.readString(directory.resolve("errors")).lines().limit(20).toList())
			.isEqualTo("end");
		assertThat(outcomes.stream().filter((line) -> line.matches("\\d+ \\d+ .*"))).as("texts").isNotEmpty();
		assertThat(outcomes.stream().filter((line) -> line.matches("\\d+ [A-Z_]+ .*"))).as("refused").isNotEmpty();
	}

	private static void endIfSilent(Process process, long heard) {
		if (System.nanoTime() - heard > TimeUnit.SECONDS.toNanos(MINUTE)) {
			process.destroyForcibly();
		}
	}

	private static Process start(Path directory, int from, int end) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + MEGABYTES + "m",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true",
						"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
						"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog", "-cp",
						System.getProperty("java.class.path"), MutatedPdfs.class.getName(), String.valueOf(from),
						String.valueOf(end)));
		command.addAll(files(directory));
		return new ProcessBuilder(command).directory(directory.toFile())
			.redirectError(directory.resolve("errors").toFile())
			.start();
	}

	/** The fixtures and drawn files; some with streams that are not compressed. */
	private static List<String> files(Path directory) throws IOException {
		List<String> files = new ArrayList<>();
		for (String name : List.of("glyphs-without-unicode", "half-scanned", "ligatures", "line-end-hyphens",
				"scanned-no-text", "two-columns-drawn-by-row")) {
			try (InputStream file = MutatedPdfTests.class.getResourceAsStream("/files/" + name + ".pdf")) {
				files.add(written(directory, name, file.readAllBytes()));
			}
		}
		DrawnPdf drawn = DrawnPdf.onePage().text(60, 700, "Полиция задержала 50 человек.").box(9, 9, 99, 99, Color.RED);
		drawn.picture().mode(RenderingMode.NEITHER).text(60, 600, "Recognised words").mode(RenderingMode.FILL);
		drawn.page().turned(90).color(Color.WHITE).lines(60, 700, 14, "white words", "in two lines");
		files.add(written(directory, "drawn", drawn.bytes()));
		files.add(written(directory, "foreign", org.aigaq.document.file.reading.Files.pdfWithForeignFont("Held")));
		return files;
	}

	private static String written(Path directory, String name, byte[] bytes) throws IOException {
		return Files.write(directory.resolve(name), bytes).toString();
	}

}
