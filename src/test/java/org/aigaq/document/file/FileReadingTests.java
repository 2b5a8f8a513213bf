package org.aigaq.document.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two files are read at a time; a third waits. */
class FileReadingTests {

	private final FileReading reading = new FileReading();

	private final ExecutorService senders = Executors.newFixedThreadPool(20);

	@AfterEach
	void end() {
		this.senders.shutdownNow();
		this.reading.destroy();
	}

	@Test
	void allOfTwentyThatComeAtOnceAreRead() throws Exception {
		List<Callable<FileText>> files = IntStream.range(0, 20)
			.<Callable<FileText>>mapToObj((nth) -> () -> this.reading.read(bytes("Paragraph of file " + nth)))
			.toList();

		List<Future<FileText>> read = this.senders.invokeAll(files);
		for (int nth = 0; nth < files.size(); nth++) {
			assertThat(read.get(nth).get().text()).isEqualTo("Paragraph of file " + nth);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
