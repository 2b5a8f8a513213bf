package org.aigaq.document.file.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files are read in processes of their own, two at a time, each with limits. */
class FileReadingTests {

	private final FileReading reading = new FileReading();

	private final FileReading brief = new FileReading(Duration.ofSeconds(4));

	private final ExecutorService senders = Executors.newFixedThreadPool(6);

	@AfterEach
	void end() {
		this.senders.shutdownNow();
		this.reading.destroy();
		this.brief.destroy();
	}

	@Test
	void allOfSixThatComeAtOnceAreRead() throws Exception {
		List<Callable<FileText>> files = IntStream.range(0, 6)
			.<Callable<FileText>>mapToObj((nth) -> () -> this.reading.read(utf8("Абзац of file " + nth)))
			.toList();

		List<Future<FileText>> read = this.senders.invokeAll(files);
		for (int nth = 0; nth < files.size(); nth++) {
			assertThat(read.get(nth).get()).isEqualTo(FileText.of(FileKind.TEXT, "Абзац of file " + nth));
		}
		assertThat(processes()).isZero();
	}

	@Test
	void everyKindIsReadWithinTheFence() throws UnreadableFile {
		assertThat(this.reading.read(Files.pdf("Police held fifty people.")).text())
			.isEqualTo("Police held fifty people.\n");
		assertThat(this.reading.read(Files.pdfWithForeignFont("Held in the square")).text())
			.contains("Held in the square");
		assertThat(this.reading.read(Files.docx("Никого не ранили.")).text()).isEqualTo("Никого не ранили.\n");
		assertThat(this.reading.read(utf8("<html><p>Площадь")).text()).isEqualTo("Площадь\n");
	}

	@Test
	void twoFilesThatNeverEndAreEndedAndTheNextIsRead() throws Exception {
		Callable<String> attack = () -> refusal(this.brief, Files.nestedForms());
		for (Future<String> refused : this.senders.invokeAll(List.of(attack, attack))) {
			assertThat(refused.get()).isEqualTo("document.file.too-slow");
		}
		assertThat(processes()).isZero();
		assertThat(this.reading.read(utf8("The next file")).text()).isEqualTo("The next file");
	}

	@Test
	void bombBehindTwoFiltersIsRefused() {
		assertThat(refusal(Files.hexBomb())).isEqualTo("document.file.bomb");
	}

	@Test
	void manyCommentsDoNotDelayTheGuessOfAKind() throws UnreadableFile {
		String comments = "<!---->".repeat(140);
		assertThat(this.reading.read(utf8(comments + "text")).kind()).isEqualTo(FileKind.TEXT);
		assertThat(this.reading.read(utf8(comments + "<body>words")).kind()).isEqualTo(FileKind.HTML);
	}

	@Test
	void stoppingTheProgramEndsItsReadings() throws Exception {
		Future<String> refused = this.senders.submit(() -> refusal(Files.nestedForms()));
		while (processes() == 0 && !refused.isDone()) {
			Thread.sleep(20);
		}
		this.reading.destroy();
		refused.get();
		assertThat(processes()).isZero();
	}

	private String refusal(byte[] file) {
		return refusal(this.reading, file);
	}

	private static String refusal(FileReading reading, byte[] file) {
		var refused = assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> reading.read(file));
		return refused.actual().message();
	}

	/** The number of Java processes that this one has started and that run. */
	private static long processes() {
		return ProcessHandle.current()
			.descendants()
			.filter((process) -> process.info().command().orElse("").contains("java"))
			.count();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
