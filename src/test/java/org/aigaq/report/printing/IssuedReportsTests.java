package org.aigaq.report.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.organisation.LogoFiles;
import org.aigaq.report.organisation.Organisation;
import org.aigaq.report.printing.PdfTags.Tag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The organisation that the operator has set is on the first page of every file. */
@DatabaseTest
class IssuedReportsTests {

	private static final String NAME = "Қазақстан куәгерлері қоғамдық бірлестігі";

	private static final String CONTACT = "Abai 1, Almaty 050000\npost@example.org · example.org";

	private static final String LONG_NAME = "Халықаралық адам құқықтарын қорғау және бейбіт жиналыстар еркіндігін "
			+ "бақылау жөніндегі қоғамдық ұйымдардың бірлестігі";

	@Autowired
	ReportPrinter printer;

	@Autowired
	ReportParts parts;

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "en, Logo of " + NAME, "ru, Логотип: " + NAME, "kk, " + NAME + " логотипі" })
	void standsOnAPdfThatBreaksNoRule(Locale language, String alternative) throws Exception {
		byte[] pdf = print("summary", language, Format.PDF, organisation(LogoFiles.png(this.folder, 400, 400)));
		PrintedPages.keep("issued-" + language, pdf);

		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
		Tag tags = PdfTags.of(pdf);
		assertThat(tags.all("Image", "Figure").get(0).alt()).isEqualTo(alternative);
		assertThat(tags.text().replace(" ", "")).containsSubsequence(NAME.replace(" ", ""), "Abai1,Almaty050000",
				"post@example.org·example.org", tags.all("H1").get(0).text().replace(" ", ""));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(NAME);
		}
	}

	@ParameterizedTest
	@CsvSource({ "wide, 3000, 300", "tall, 200, 900", "square, 300, 300" })
	void keepsAboveTheTitleHoweverLongAndLarge(String shape, int width, int height) throws Exception {
		byte[] pdf = print("register", Locale.ENGLISH, Format.PDF, new Organisation(LONG_NAME,
				CONTACT + "\n+7 700 000 00 00\nthird\nfourth", LogoFiles.png(this.folder, width, height)));
		PrintedPages.keep("issued-" + shape, pdf);

		PdfText text = PdfText.of(pdf);
		double title = text.where((word) -> word.size() == 25).words().get(0).y();
		assertThat(text.text()).contains("бірлестігі");
		assertThat(text.where((word) -> word.page() == 1 && word.text().equals("fourth")).words().get(0).y())
			.isLessThan((float) title - 25);
		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void drawsAnSvgForArchives() throws Exception {
		byte[] pdf = print("register", Locale.ENGLISH, Format.PDF, organisation(LogoFiles.svg(this.folder,
				"<defs><radialGradient id='g'><stop stop-color='#fff' stop-opacity='.2'/><stop offset='1' stop-color='#12545c'/></radialGradient></defs>"
						+ "<circle cx='20' cy='20' r='18' fill='url(#g)'/>")));
		PrintedPages.keep("issued-svg", pdf);

		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
	}

	@Test
	void standsOnAPdfWithoutLogoAndContact() throws Exception {
		byte[] pdf = print("register", Locale.ENGLISH, Format.PDF, new Organisation(NAME, "", ""));
		PrintedPages.keep("issued-name", pdf);

		assertThat(PdfText.of(pdf).text()).contains(NAME, "Aigaq · protest incident database").doesNotContain("null");
		assertThat(PdfTags.of(pdf).all("Image", "Figure")).isEmpty();
	}

	@Test
	void standsInHtmlThatLoadsNothing() throws Exception {
		String html = new String(
				print("summary", Locale.ENGLISH, Format.HTML, organisation(LogoFiles.png(this.folder, 400, 400))),
				StandardCharsets.UTF_8);

		assertThat(html).containsSubsequence("alt=\"Logo of " + NAME + "\" src=\"data:image/png;base64,", NAME,
				"Abai 1, Almaty 050000<br>post@example.org", "<h1");
	}

	@Test
	void standsInDocx() throws Exception {
		byte[] docx = print("summary", Locale.ENGLISH, Format.DOCX, organisation(LogoFiles.png(this.folder, 400, 400)));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo(NAME);
			assertThat(document.getDocument().xmlText()).contains(NAME, "Abai 1, Almaty 050000");
			assertThat(document.getAllPictures()).extracting(XWPFPictureData::getFileName).isNotEmpty();
		}
	}

	@Test
	void standsInXlsx() throws Exception {
		byte[] xlsx = print("summary", Locale.ENGLISH, Format.XLSX, organisation(""));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			XSSFSheet about = workbook.getSheet("About");
			assertThat(about).extracting((Row row) -> row.getCell(0).getStringCellValue())
				.contains("Issued by", "Contact");
			assertThat(about.getRow(1).getCell(1).getStringCellValue()).isEqualTo(NAME);
			assertThat(about.getRow(2).getCell(1).getStringCellValue()).isEqualTo(CONTACT);
			assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo(NAME);
			assertThat(workbook.getProperties().getExtendedProperties().getCompany()).isEqualTo(NAME);
		}
	}

	private static Organisation organisation(String logo) {
		return new Organisation(NAME, CONTACT, logo);
	}

	private byte[] print(String key, Locale language, Format format, Organisation organisation) throws Exception {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		this.printer.print(new Printing(EveryReport.order(key, language, format), this.parts.issuedBy(organisation)),
				file);
		return file.toByteArray();
	}

}
