package org.aigaq.document.file.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.pdf.DrawnPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pages of PDF files are rendered in processes of their own, with limits. */
class PageRenderingTests {

	private final PageRendering rendering = new PageRendering(Duration.ofSeconds(6));

	@AfterEach
	void end() {
		this.rendering.destroy();
	}

	@Test
	void pageIsRenderedWithItsWordsAndTheNextOnesAreKept() throws Exception {
		byte[] file = DrawnPdf.onePage().text(60, 700, "Words").page().text(60, 700, "More").turned(90).bytes();
		BufferedImage first = picture("a", 1, () -> file);
		assertThat(first.getWidth()).isBetween(905, 915);
		assertThat(first.getHeight()).isBetween(1280, 1290);
		assertThat(darkPixels(first)).isPositive();
		BufferedImage second = picture("a", 2, () -> {
			throw new AssertionError("rendered with the first");
		});
		assertThat(second.getWidth()).isGreaterThan(second.getHeight());
	}

	@Test
	void thereIsNoPageBehindTheLast() {
		assertThat(refusal("b", 2, DrawnPdf.onePage().text(60, 700, "Words").bytes())).isEqualTo(Reason.NO_MORE_PAGES);
	}

	@Test
	void pageThatIsLargerThanAWallIsRenderedSmall() throws Exception {
		byte[] file = ascii("""
				%PDF-1.7
				1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
				2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
				3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 2000000 1000000]>> endobj
				trailer <</Root 1 0 R>>
				""");
		assertThat(picture("c", 1, () -> file).getWidth()).isLessThanOrEqualTo(2_000);
	}

	@Test
	void letterLargerThanATownIsLeftOut() throws Exception {
		byte[] file = DrawnPdf.onePage().size(1_000_000_000).text(60, 700, "o").size(11).text(60, 600, "Words").bytes();
		assertThat(darkPixels(picture("i", 1, () -> file))).isPositive();
	}

	@Test
	void pagesThatNeverEndAreEndedAndTheNextIsRendered() throws Exception {
		assertThat(refusal("d", 1, Files.nestedForms())).isEqualTo(Reason.TOO_SLOW);
		assertThat(darkPixels(picture("e", 1, () -> Files.pdf("The next file")))).isPositive();
	}

	@Test
	void pictureThatUnpacksToGigabytesAndPasswordsAreRefused() {
		byte[] file = ascii(
				"""
						%PDF-1.7
						1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
						2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
						3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R /Resources <</XObject <</I 5 0 R>>>>>> endobj
						4 0 obj <</Length 25>> stream
						500 0 0 500 0 0 cm /I Do
						endstream endobj
						5 0 obj <</Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Length 1>> stream
						a
						endstream endobj
						trailer <</Root 1 0 R>>
						""");
		assertThat(outcome(file)).isIn("TOO_MUCH_MEMORY", "BROKEN", "rendered");
		assertThat(refusal("f", 1, Files.pdfWithPassword())).isEqualTo(Reason.PASSWORD);
		assertThat(refusal("g", 1, ascii("%PDF-1.7\nnothing"))).isEqualTo(Reason.BROKEN);
	}

	private String outcome(byte[] file) {
		try {
			this.rendering.picture("h", 1, () -> file);
			return "rendered";
		}
		catch (UnreadableFile ex) {
			return ex.reason().name();
		}
	}

	private BufferedImage picture(String hash, int page, Supplier<byte[]> file) throws IOException, UnreadableFile {
		return ImageIO.read(new ByteArrayInputStream(this.rendering.picture(hash, page, file)));
	}

	private Reason refusal(String hash, int page, byte[] file) {
		return assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> this.rendering.picture(hash, page, () -> file))
			.actual()
			.reason();
	}

	private static long darkPixels(BufferedImage picture) {
		long dark = 0;
		for (int x = 0; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				dark += ((picture.getRGB(x, y) & 0xff) < 100) ? 1 : 0;
			}
		}
		return dark;
	}

	private static byte[] ascii(String file) {
		return file.getBytes(StandardCharsets.US_ASCII);
	}

}
