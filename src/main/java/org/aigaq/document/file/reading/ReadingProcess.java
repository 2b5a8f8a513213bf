package org.aigaq.document.file.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.pdf.PackagedFonts;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process that reads one file: the chosen encoding and the file come on standard
 * input, the {@link ReadingAnswer} goes to standard output. It ends when the program that
 * started it closes standard input or ends.
 */
final class ReadingProcess {

	private ReadingProcess() {
	}

	/** Read one file. */
	public static void main(String[] none) throws IOException {
		run((input) -> {
			String encoding = input.readUTF();
			byte[] bytes = file(input);
			return (output) -> ReadingAnswer.write(Extraction.read(bytes, encoding.isEmpty() ? null : encoding),
					output);
		});
	}

	/** Receive a request, do its work within the fence, and end this process. */
	static void run(Request request) throws IOException {
		PrintStream answer = System.out;
		System.setOut(System.err); // nothing that a library prints is part of the answer
		DataInputStream input = new DataInputStream(System.in);
		Work work = request.receive(input);
		endWith(input);
		FontMappers.set(new PackagedFonts());
		ReadingFence.raise();
		DataOutputStream output = new DataOutputStream(answer);
		try {
			work.answer(output);
		}
		catch (UnreadableFile ex) {
			ReadingAnswer.write(ex, output);
		}
		catch (StackOverflowError ex) {
			ReadingAnswer.write(new UnreadableFile(Reason.BROKEN), output);
		}
		catch (OutOfMemoryError ex) {
			ReadingAnswer.write(new UnreadableFile(Reason.TOO_MUCH_MEMORY), output);
		}
		output.flush();
		Runtime.getRuntime().halt(0); // threads of libraries do not matter
	}

	/** The file of a request: its length, and its bytes. */
	static byte[] file(DataInputStream input) throws IOException {
		return input.readNBytes(Math.min(input.readInt(), FileText.MOST_BYTES + 1));
	}

	/** End this process when its input ends, whatever it is doing. */
	private static void endWith(InputStream input) {
		Thread watch = new Thread(() -> {
			try {
				input.read();
			}
			catch (IOException ex) {
				// the same: nobody waits for the answer any more
			}
			clear(Path.of(""));
			Runtime.getRuntime().halt(1);
		}, "ends-with-input");
		watch.setDaemon(true);
		watch.start();
	}

	/** Delete the temporary files, which may be texts of confidential documents. */
	private static void clear(Path directory) {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.toAbsolutePath())) {
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(directory.toAbsolutePath());
		}
		catch (IOException ex) {
			// the folder is in use, or gone
		}
	}

	/** Takes a request from standard input. */
	interface Request {

		Work receive(DataInputStream input) throws IOException;

	}

	/** What is done with untrusted bytes, within the fence. */
	interface Work {

		void answer(DataOutputStream output) throws IOException, UnreadableFile;

	}

}
