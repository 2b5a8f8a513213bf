package org.aigaq.document.file.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an editor is told about the reading of a PDF. */
class PdfNoticesTests {

	private static final List<String> CLAIMS = List.of("Police held fifty people", "who stood on the square",
			"and let them go home.", "", "Nobody was hurt, said", "the office of the city", "on the next morning.", "",
			"Two women were fined", "for what they had said", "to the reporters there.");

	private static final List<String> ANSWERS = List.of("The group says that it", "was more than a hundred",
			"in one evening.", "", "Several had bruises and", "went to a hospital for", "treatment afterwards.", "",
			"The court has given no", "reasons for the sentence", "that it passed on them.");

	@Test
	void cellsOfATableThatMayMixArePointedOut() throws Exception {
		DrawnPdf pdf = DrawnPdf.onePage().page();
		assertThat(read(PdfTextTests.rows(pdf, 700, 14, new int[] { 60, 310 }, CLAIMS, ANSWERS)).notices())
			.contains(new Notice(Notice.Kind.COLUMNS, List.of("2")));
	}

	@Test
	void columnsDrawnOneAfterTheOtherAreSureAndNotPointedOut() throws Exception {
		DrawnPdf pdf = DrawnPdf.onePage()
			.lines(60, 700, 14, CLAIMS.toArray(String[]::new))
			.lines(310, 700, 14, ANSWERS.toArray(String[]::new));
		Extract read = read(pdf);
		assertThat(read.notices()).isEmpty();
		assertThat(read.text()).containsSubsequence("to the reporters there.", "The group says that it");
	}

	@Test
	void pagesWithoutTextAreNamed() throws Exception {
		DrawnPdf pdf = DrawnPdf.onePage().picture().page().text(60, 700, "Words").page().picture().page().picture();
		assertThat(read(pdf).notices()).containsExactly(new Notice(Notice.Kind.PAGES_WITHOUT_TEXT, List.of("1, 3–4")));
	}

	@Test
	void scanIsRefusedAsAScanAndAnEmptyPageAsEmpty() {
		assertThat(refusal(DrawnPdf.onePage().picture())).isEqualTo(Reason.SCAN);
		assertThat(refusal(DrawnPdf.onePage())).isEqualTo(Reason.NO_WORDS);
	}

	@Test
	void recognisedTextOfAScanIsReadWithANotice() throws Exception {
		DrawnPdf pdf = DrawnPdf.onePage()
			.picture()
			.mode(RenderingMode.NEITHER)
			.text(60, 700, "Police held fifty people.");
		Extract read = read(pdf);
		assertThat(read.text()).isEqualTo("Police held fifty people.");
		assertThat(read.notices()).containsExactly(new Notice(Notice.Kind.RECOGNISED_TEXT, List.of("1")));
	}

	@Test
	void textUnderThePictureOfAScanIsReadWithANotice() throws Exception {
		Extract read = read(DrawnPdf.onePage().text(60, 700, "Police held fifty people.").picture());
		assertThat(read.text()).isEqualTo("Police held fifty people.");
		assertThat(read.notices()).containsExactly(new Notice(Notice.Kind.RECOGNISED_TEXT, List.of("1")));
	}

	@Test
	void textThatNoReaderSeesIsLeftOut() throws Exception {
		DrawnPdf pdf = DrawnPdf.onePage().text(60, 700, "Police held fifty people.");
		pdf.mode(RenderingMode.NEITHER).text(60, 600, "invisible").mode(RenderingMode.FILL);
		pdf.color(Color.WHITE).text(60, 500, "white").color(Color.BLACK);
		pdf.text(60, -200, "outside").text(900, 400, "outside");
		pdf.text(60, 300, "covered").box(50, 290, 100, 30, Color.BLACK);
		Extract read = read(pdf);
		assertThat(read.text()).isEqualTo("Police held fifty people.");
		assertThat(read.notices()).containsExactly(new Notice(Notice.Kind.HIDDEN_ON_PAGES, List.of("1", 35L)));
	}

	@Test
	void entriesOfAFormAreReadAndCommentsArePointedOut() throws Exception {
		DrawnPdf pdf = DrawnPdf.onePage().text(60, 700, "Number of people:");
		PDDocument document = pdf.document();
		PDAcroForm form = new PDAcroForm(document);
		document.getDocumentCatalog().setAcroForm(form);
		PDResources fonts = new PDResources();
		fonts.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
		form.setDefaultResources(fonts);
		PDTextField field = new PDTextField(form);
		field.setPartialName("people");
		field.setDefaultAppearance("/F 11 Tf 0 g");
		PDAnnotationWidget widget = field.getWidgets().get(0);
		widget.setRectangle(new PDRectangle(200, 695, 100, 18));
		widget.setPage(document.getPage(0));
		PDAnnotationText comment = new PDAnnotationText();
		comment.setContents("Is this so?");
		document.getPage(0).setAnnotations(List.of(widget, comment));
		form.getFields().add(field);
		field.setValue("957");
		Extract read = read(pdf);
		assertThat(read.text()).contains("Number of people:", "957").doesNotContain("Is this so?");
		assertThat(read.notices()).containsExactly(new Notice(Notice.Kind.COMMENTS_ON_PAGES, List.of("1")));
	}

	@Test
	void whiteTextOnADarkGroundAndTextBelowAFrameAreSeen() throws Exception {
		DrawnPdf pdf = DrawnPdf.onePage().box(50, 490, 300, 40, Color.BLUE).color(Color.WHITE);
		pdf.text(60, 500, "A white heading").color(Color.BLACK).text(60, 400, "On a yellow ground");
		assertThat(read(pdf.turned(180)).text()).contains("A white heading", "On a yellow ground");
	}

	@ParameterizedTest
	@CsvSource({ "glyphs-without-unicode.pdf,LETTERS_WITHOUT_UNICODE", "half-scanned.pdf,PAGES_WITHOUT_TEXT",
			"ligatures.pdf,", "line-end-hyphens.pdf,", "two-columns-drawn-by-row.pdf," })
	void fixtureHasItsNotice(String name, Notice.Kind kind) throws Exception {
		assertThat(PdfText.of(file(name)).notices()).extracting(Notice::kind)
			.isEqualTo((kind != null) ? List.of(kind) : List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					two-columns-drawn-by-row.pdf | Police detained about 500 people in Almaty. The ministry says 957 were brought to court.
					two-columns-drawn-by-row.pdf | In Nur-Sultan more than 200 were held. Journalists were among those taken away.
					line-end-hyphens.pdf         | Police de- tained a 16- year-old and 20- 25 others in a non- violent rally.
					ligatures.pdf                | The officers defined an offline list of 50 injured.
					half-scanned.pdf             | Page one has words: 12 people were fined.
					""")
	void fixtureHasItsWords(String name, String words) throws Exception {
		assertThat(PdfText.of(file(name)).text()).contains(words);
	}

	@Test
	void scannedFixtureIsRefusedAsAScan() throws IOException {
		byte[] file = file("scanned-no-text.pdf");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> PdfText.of(file))
			.extracting(UnreadableFile::reason)
			.isEqualTo(Reason.SCAN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3ROLFH GHWDLQHG ILYH KXQGUHG 3HRSOH 7KHUH ZHUH", "Полиция зaдepжaлa людeй нa плoщaди",
			"Police \ue041\ue042\ue043 people", "3aдep ж4али л5дей на площади б6ло" })
	void wordsOfWrongLettersArePointedOut(String text) {
		assertThat(SuspectWords.of(text)).get().extracting(Notice::kind).isEqualTo(Notice.Kind.SUSPECT_WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "KZ-2019-0001, KZ-2019-0002, COVID-19, G20, H1N1 and COVID19 were mentioned.",
			"Қазақстанның 5G желісі мен 2GIS қызметі Facebookта, Telegramда және Instagramда талқыланды.",
			"См. https://example.org/A1B2C3/3ABCD4 и почту 3ABCDE@example.org, госномер 123ABC02, IBAN KZ86125KZT1001300335.",
			"МВД сообщает о 957 задержанных; ст. 488 КоАП РК, п.3 ч.1.",
			"\uf0b7 five people \uf0b7 two people \uf0b7 none" })
	void honestTextIsNotPointedOut(String text) {
		assertThat(SuspectWords.of(text)).isEmpty();
	}

	private static Extract read(DrawnPdf pdf) throws IOException, UnreadableFile {
		return PdfText.of(pdf.bytes());
	}

	private static Reason refusal(DrawnPdf pdf) {
		byte[] bytes = pdf.bytes();
		return assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> PdfText.of(bytes)).actual().reason();
	}

	private static byte[] file(String name) throws IOException {
		try (InputStream file = PdfNoticesTests.class.getResourceAsStream("/files/" + name)) {
			return file.readAllBytes();
		}
	}

}
