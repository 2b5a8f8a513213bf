package org.aigaq.report.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.report.Scope;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** PDFs embed a glyph for each character that is printed, in every script. */
@DatabaseTest
@Transactional
class LettersTests {

	static final List<Locale> LANGUAGES = Languages.ALL;

	private static final String ARABIC = "مظاهرة سلمية";

	private static final String HEBREW = "הפגנה שקטה";

	private static final String GEORGIAN = "მშვიდობიანი აქცია";

	private static final String ARMENIAN = "Խաղաղ ցույց";

	private static final String SIGNS = "≥ 5 ≈ 6 ≤ 7 ≠ → ✓ ★ ✊ 🔥 🚨 😀";

	private static final String KAZAKH = "Әділетсіздікке қарсы шеру, ұлттық үн";

	/** Chinese, Ethiopic: no font has them. */
	private static final String UNKNOWN = "漢 ሀ";

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	@Autowired
	MessageSource messages;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void everyCharacterIsPrintedInAFontThatHasIt(Locale language) throws Exception {
		enter("%s · %s · %s · %s · %s · %s".formatted(KAZAKH, ARABIC, HEBREW, GEORGIAN, ARMENIAN, SIGNS));
		byte[] pdf = file("incident", language, Format.PDF);
		PrintedPages.keep("letters-" + language, pdf);
		Map<Integer, String> fonts = fonts(pdf);

		assertThat(fonts.get((int) 'Ә')).contains("NotoSans").doesNotContain("Math");
		assertThat(fonts.get((int) 'ქ')).contains("Georgian");
		assertThat(fonts.get((int) 'Խ')).contains("Armenian");
		assertThat(fonts.get((int) 'ה')).contains("Hebrew");
		assertThat(fonts.get((int) '≥')).contains("Math");
		assertThat(fonts.get("🔥".codePointAt(0))).contains("Symbola");
		assertThat(text(pdf)).contains(SIGNS.replace(" ", ""), GEORGIAN.replace(" ", ""), ARMENIAN.replace(" ", ""))
			.contains(ARABIC.split(" "))
			.contains(HEBREW.split(" "))
			.doesNotContain("U+");
		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void characterWithoutFontIsNamed(Locale language) throws Exception {
		enter("Rally " + UNKNOWN);
		String note = this.messages.getMessage("report.letters", null, language);
		String pdf = text(file("incident", language, Format.PDF));
		String html = new String(file("incident", language, Format.HTML), StandardCharsets.UTF_8);

		assertThat(pdf).contains("Rally[U+6F22][U+1200]", note.replace(" ", ""), "U+1200ETHIOPICSYLLABLEHA");
		assertThat(html).contains("Rally " + UNKNOWN, note, "U+1200 ETHIOPIC SYLLABLE HA");
		assertThat(ReportFileReader.text(file("incident", language, Format.DOCX), Format.DOCX))
			.contains("Rally " + UNKNOWN);
	}

	private void enter(String title) {
		ManySources.enter(this.database, 1);
		this.database.sql("update registry.incident set title = :title, summary = :title where code = :code")
			.param("title", title)
			.param("code", ManySources.INCIDENT)
			.update();
		this.database.sql("""
				update registry.fact set description = :title
				 where incident_id = (select id from registry.incident where code = :code)""")
			.param("title", title)
			.param("code", ManySources.INCIDENT)
			.update();
	}

	/**
	 * The text without white space, in the order in which it is read; Arabic letters are
	 * taken for their forms.
	 */
	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
				.replaceAll("[\\s\\u202a-\\u202e]", "");
		}
	}

	/** The font of each character; each is embedded and has a glyph for it. */
	private static Map<Integer, String> fonts(byte[] pdf) throws IOException {
		Map<Integer, String> fonts = new TreeMap<>();
		PDFTextStripper reader = new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition letter) {
				PDFont font = letter.getFont();
				assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				try {
					for (int code : letter.getCharacterCodes()) {
						assertThat(((PDType0Font) font).codeToGID(code)).as(letter.getUnicode() + font.getName())
							.isNotZero();
					}
				}
				catch (IOException ex) {
					throw new java.io.UncheckedIOException(ex);
				}
				fonts.putIfAbsent(letter.getUnicode().codePointAt(0), font.getName());
				super.processTextPosition(letter);
			}

		};
		try (PDDocument document = Loader.loadPDF(pdf)) {
			reader.getText(document);
		}
		return fonts;
	}

	private byte[] file(String key, Locale language, Format format) throws IOException {
		Connection connection = DataSourceUtils.getConnection(this.connections);
		return ReportFiles.print(this.printer,
				ReportFiles.order(key, new Scope(null, null, null, ManySources.INCIDENT), language, format),
				connection);
	}

}
