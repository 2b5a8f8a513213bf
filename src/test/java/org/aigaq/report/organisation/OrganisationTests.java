package org.aigaq.report.organisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrganisationTests {

	private static final String NAME = "Куәгерлер одағы";

	private static final String RING = "<circle cx='20' cy='20' r='15' fill='#12545c'/>";

	@TempDir
	Path folder;

	@Test
	void isNoneWhereNothingIsSet() {
		assertThat(Organisation.NONE.name()).isNull();
		assertThat(Organisation.NONE.contact()).isNull();
		assertThat(Organisation.NONE.logo()).isNull();
	}

	@Test
	void takesALineBreakAsItIsOrWrittenOut() {
		assertThat(new Organisation(NAME, " Abai 1, Almaty \\n post@example.org\nexample.org", "").contact())
			.isEqualTo("Abai 1, Almaty\npost@example.org\nexample.org");
	}

	@Test
	void refusesWordsThatDoNotFit() {
		assertThat(new Organisation("Ұ".repeat(120), "", "").name()).hasSize(120);
		assertRefused("Ұ".repeat(121), "", "",
				"AIGAQ_ORGANISATION must be one line of at most 120 characters, and has 121");
		assertRefused("One\nTwo", "", "", "AIGAQ_ORGANISATION must be one line");
		assertRefused(NAME, "1\n2\n3\n4\n5\n6", "", "at most 5 lines and 300 characters, and has 6 and 11");
		assertRefused(NAME, "x".repeat(301), "", "and has 1 and 301");
		assertRefused("", "post@example.org", "", "set AIGAQ_ORGANISATION to its name too");
	}

	@ParameterizedTest
	@CsvSource({ "400, 400, 52, 52", "4000, 400, 240, 24", "100, 1000, 5, 52", "10, 10, 52, 52" })
	void keepsProportionsWithinItsBox(int width, int height, int pointsWide, int pointsHigh) throws Exception {
		Logo logo = logo(LogoFiles.png(this.folder, width, height));

		assertThat(logo.width()).isEqualTo(pointsWide);
		assertThat(logo.height()).isEqualTo(pointsHigh);
		BufferedImage dots = ImageIO.read(new ByteArrayInputStream(logo.png()));
		assertThat(dots.getWidth()).isLessThanOrEqualTo(Math.min(width, 2000));
		assertThat(dots.getHeight()).isLessThanOrEqualTo(Math.min(height, 433));
	}

	@Test
	void keepsWhatIsTransparentInPngAndSvg() throws Exception {
		assertThat(alphaOfCorner(LogoFiles.png(this.folder, 80, 80))).isZero();
		assertThat(alphaOfCorner(LogoFiles.svg(this.folder, RING))).isZero();
		assertThat(alphaOfCorner(LogoFiles.jpeg(this.folder, 80, 80))).isEqualTo(255);
	}

	@Test
	void drawsSvgInFullSharpness() throws Exception {
		BufferedImage dots = ImageIO.read(new ByteArrayInputStream(logo(LogoFiles.svg(this.folder,
				"<defs><linearGradient id='g'><stop stop-color='#12545c'/><stop offset='1' stop-color='#8a5300'/></linearGradient></defs>"
						+ "<rect width='40' height='40' fill='url(#g)'/><g id='a'/><use xlink:href='#a'/>"))
			.png()));

		assertThat(dots.getWidth()).isEqualTo(433);
		assertThat(dots.getRGB(2, 200) & 0xFFFFFF).isNotEqualTo(dots.getRGB(430, 200) & 0xFFFFFF);
	}

	@Test
	void takesTheSizeOfAnSvgWithoutViewBox() throws Exception {
		Logo logo = logo(LogoFiles.file(this.folder, "mm.svg",
				"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='80mm' height='40mm'><rect width='80' height='40'/></svg>"));

		assertThat(logo.width()).isEqualTo(104);
		assertRefusedLogo(
				LogoFiles.file(this.folder, "none.svg",
						"<svg xmlns='http://www.w3.org/2000/svg'><rect width='80' height='40'/></svg>"),
				"neither viewBox nor width");
	}

	@Test
	void refusesWhatIsNoPicture() throws Exception {
		assertRefusedLogo(this.folder.resolve("missing.png").toString(), "there is no such file");
		assertRefusedLogo(this.folder.toString(), "there is no such file");
		assertRefusedLogo(LogoFiles.file(this.folder, "words.png", "no picture"), "neither PNG, JPEG nor SVG");
		assertRefusedLogo(LogoFiles.file(this.folder, "moving.gif", "GIF89a"), "neither PNG, JPEG nor SVG");
		assertRefusedLogo(LogoFiles.cmyk(this.folder), "as JPEG in RGB");
		byte[] half = Files.readAllBytes(Path.of(LogoFiles.png(this.folder, 300, 300)));
		Path broken = Files.write(this.folder.resolve("half.png"), Arrays.copyOf(half, half.length / 2));
		assertRefusedLogo(broken.toString(), "broken");
	}

	@Test
	void refusesWhatIsTooLarge() throws Exception {
		assertRefusedLogo(LogoFiles.file(this.folder, "large.png", "x".repeat(2_000_001)), "more than 2 MB");
		assertRefusedLogo(LogoFiles.png(this.folder, 5001, 5000), "more than 25 million dots");
	}

	@Test
	void refusesWhatShowsNothing() throws Exception {
		assertRefusedLogo(LogoFiles.svg(this.folder, "<g/>"), "shows nothing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<script>alert(1)</script>                                               | the element script
			<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject> | the element foreignObject
			<image href='file:///etc/hostname' width='9' height='9'/>               | the element image
			<animate attributeName='x' to='1'/>                                     | the element animate
			<text>name</text>                                                       | letters in a font
			<rect width='9' height='9' onload='alert(1)'/>                          | the script onload
			<use xlink:href='http://127.0.0.1:9/x.svg#a'/>                          | something elsewhere
			<use href='file:///etc/hostname'/>                                      | something elsewhere
			<rect width='9' height='9' fill='url(http://127.0.0.1:9/#a)'/>          | something elsewhere
			<rect width='9' height='9' style='fill: URL( "x.svg#a")'/>              | something elsewhere
			<style>@import 'http://127.0.0.1:9/x.css';</style>                      | something elsewhere
			<style>rect {fill: u\\72l(http://127.0.0.1:9/x)}</style>                 | something elsewhere
			<g xml:base='http://127.0.0.1:9/'/>                                     | something elsewhere
			<g>                                                                     | well-formed""")
	void refusesSvgThatIsMoreThanShapes(String shapes, String reason) throws Exception {
		assertRefusedLogo(LogoFiles.svg(this.folder, RING + shapes), reason);
	}

	@Test
	void refusesSvgThatDeclaresMoreThanItShows() throws Exception {
		assertRefusedLogo(LogoFiles.file(this.folder, "entity.svg",
				"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"),
				"a DOCTYPE");
		assertRefusedLogo(LogoFiles.file(this.folder, "sheet.svg",
				"<?xml version='1.0'?><?xml-stylesheet href='x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>"),
				"the instruction xml-stylesheet");
		assertRefusedLogo(LogoFiles.file(this.folder, "other.svg", "<?xml version='1.0'?><html/>"), "it is no SVG");
	}

	private Logo logo(String file) {
		Logo logo = new Organisation(NAME, "", file).logo();
		assertThat(logo).isNotNull();
		return logo;
	}

	private int alphaOfCorner(String file) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(logo(file).png())).getRGB(0, 0) >>> 24;
	}

	private static void assertRefusedLogo(String file, String reason) {
		assertRefused(NAME, "", file, "AIGAQ_ORGANISATION_LOGO: " + file + " cannot be printed, ", reason);
	}

	private static void assertRefused(String name, String contact, String logo, String... sentence) {
		assertThatThrownBy(() -> new Organisation(name, contact, logo)).isInstanceOf(OrganisationRefused.class)
			.hasMessageContainingAll(sentence)
			.message()
			.endsWith(".")
			.doesNotContain("\n");
	}

}
