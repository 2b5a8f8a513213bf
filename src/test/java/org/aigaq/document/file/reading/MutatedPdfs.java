package org.aigaq.document.file.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.pdf.PackagedFonts;
import org.aigaq.document.file.pdf.PagePictures;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads mutated PDFs and renders their first page, as the processes that read files do.
 * Prints the number of each and its outcome: the length of its text, or the reason why it
 * has none. Anything else ends it.
 */
final class MutatedPdfs {

	private MutatedPdfs() {
	}

	/**
	 * Read from file number to file number.
	 * @param numbers the first number, the number after the last, and the files to change
	 */
	public static void main(String[] numbers) throws IOException {
		FontMappers.set(new PackagedFonts());
		List<byte[]> files = new java.util.ArrayList<>();
		for (int i = 2; i < numbers.length; i++) {
			files.add(java.nio.file.Files.readAllBytes(Path.of(numbers[i])));
		}
		for (int i = Integer.parseInt(numbers[0]); i < Integer.parseInt(numbers[1]); i++) {
			byte[] changed = new PdfMutation(i).of(files.get(i % files.size()));
			System.out.println(i + " " + read(changed) + " " + rendered(changed));
		}
		System.out.println("end");
		System.exit(0);
	}

	private static String read(byte[] file) throws IOException {
		try {
			return String.valueOf(Extraction.read(file).text().length());
		}
		catch (UnreadableFile ex) {
			return ex.reason().name();
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			return ex.getClass().getSimpleName(); // the process answers with a reason
		}
	}

	private static String rendered(byte[] file) {
		try {
			PagePictures.render(file, 1, 1, (picture) -> {
			});
			return "rendered";
		}
		catch (UnreadableFile | IOException ex) {
			return ex.getClass().getSimpleName();
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			return ex.getClass().getSimpleName();
		}
	}

}
