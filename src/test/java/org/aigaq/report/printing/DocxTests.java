package org.aigaq.report.printing;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.report.printing.PdfTags.Tag;
import org.aigaq.web.Pictures;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A DOCX has headings, tables with a head row, alternative texts of images, and a
 * language.
 */
@DatabaseTest
class DocxTests {

	private static final String WORD = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
			+ "declare namespace wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' ";

	@Autowired
	ReportPrinter printer;

	static Stream<Arguments> reports() {
		return Stream.of("summary", "incident")
			.flatMap((key) -> Languages.ALL.stream().map((language) -> Arguments.of(key, language)));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void saysTheSameAsTheTagsOfThePdf(String key, Locale language) throws Exception {
		Tag pdf = PdfTags.of(ReportFiles.print(this.printer, key, EveryReport.scope(key), language, Format.PDF));
		byte[] docx = ReportFiles.print(this.printer, key, EveryReport.scope(key), language, Format.DOCX);
		Files.write(Pictures.file(key + "-" + language).resolveSibling(key + "-" + language + ".docx"), docx);

		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			assertThat(headings(document, "Heading1")).containsExactlyElementsOf(texts(pdf, "H1"));
			assertThat(headings(document, "Heading2")).containsExactlyElementsOf(texts(pdf, "H2"));
			assertThat(alternatives(document)).isNotEmpty()
				.noneMatch(String::isBlank)
				.containsExactlyElementsOf(pdf.all("Image", "Figure").stream().map(Tag::alt).toList());
			assertThat(document.getDocument().xmlText()).doesNotContain("w:gridSpan", "w:vMerge");
			List<XmlError> errors = new ArrayList<>();
			document.getDocument().validate(new XmlOptions().setErrorListener(errors));
			assertThat(errors).as("against the schema").isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("reports")
	void repeatsTheHeadOfEachTable(String key, Locale language) throws Exception {
		byte[] docx = ReportFiles.print(this.printer, key, EveryReport.scope(key), language, Format.DOCX);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			assertThat(document.getTables()).isNotEmpty().allSatisfy((table) -> {
				assertThat(table.getRows()).hasSizeGreaterThan(1);
				assertThat(table.getRow(0).isRepeatHeader()).isTrue();
				assertThat(table.getRows().subList(1, table.getNumberOfRows())).noneMatch(XWPFTableRow::isRepeatHeader)
					.allMatch((row) -> row.getTableCells().size() == columns(table));
			});
			assertThat(document.getStyle().xmlText()).contains("w:lang w:val=\"" + language.getLanguage() + "-");
			assertThat(document.getProperties().getCoreProperties().getTitle()).isNotBlank();
			assertThat(document.getProperties().getCoreProperties().getCreator()).isNotBlank();
			assertThat(document.getFooterList().get(0).getText()).isNotBlank();
		}
	}

	private static int columns(XWPFTable table) {
		return table.getRow(0).getTableCells().size();
	}

	private static List<String> headings(XWPFDocument document, String style) {
		return document.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyle()))
			.map((paragraph) -> squeezed(paragraph.getText()))
			.toList();
	}

	private static List<String> texts(Tag pdf, String type) {
		return pdf.all(type).stream().map((tag) -> squeezed(tag.text())).toList();
	}

	private static List<String> alternatives(XWPFDocument document) {
		List<String> words = new ArrayList<>();
		for (XmlObject picture : document.getDocument().selectPath(WORD + ".//wp:docPr")) {
			words.add(picture.newCursor().getAttributeText(new QName("descr")));
		}
		return words;
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\\u00A0]", "");
	}

}
