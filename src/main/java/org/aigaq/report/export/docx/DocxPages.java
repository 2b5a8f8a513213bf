package org.aigaq.report.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import org.aigaq.report.export.Cover;
import org.aigaq.report.export.Pages;
import org.aigaq.report.export.WholeRows;

/**
 * Writes pages as an editable document (ISO/IEC 29500): headings, paragraphs, images and
 * tables, from the same marks that tag a PDF. What repeats on each page is left out.
 *
 * @param scratch folder for the body while its images are written
 */
public record DocxPages(Path scratch) implements Pages {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

	private static final String BODY = XML + "<w:document " + WORD
			+ " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
			+ " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
			+ " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>\n";

	private static final String END = """
			<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>\
			<w:pgMar w:top="800" w:right="840" w:bottom="1000" w:left="840" w:header="560" w:footer="480" w:gutter="0"/>\
			</w:sectPr></w:body></w:document>""";

	private static final String FOOTER = "<w:ftr " + WORD
			+ """
					><w:p><w:pPr><w:pStyle w:val="footer"/><w:tabs><w:tab w:val="right" w:pos="10220"/></w:tabs></w:pPr>\
					<w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>\
					<w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>""";

	private static final String SETTINGS = "<w:settings " + WORD
			+ """
					><w:defaultTabStop w:val="800"/><w:compat><w:compatSetting w:name="compatibilityMode" \
					w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="%s"/></w:settings>""";

	private static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
			<Default Extension="png" ContentType="image/png"/>\
			<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
			<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
			<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
			<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
			<Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
			</Types>""";

	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

	private static final String ROOT = RELATIONSHIPS.formatted(
			"""
					<Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
					<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>""");

	private static final String CORE = """
			<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
			xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
			<dc:language>%s</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>""";

	@Override
	public void write(JasperPrint pages, Cover cover, OutputStream out, LongConsumer written)
			throws JRException, IOException {
		Path waiting = Files.createTempFile(this.scratch, "document-", ".xml");
		try {
			ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
			DocxParts parts = new DocxParts(zip);
			add(zip, "[Content_Types].xml", TYPES);
			try (Writer body = Files.newBufferedWriter(waiting)) {
				body(pages, new DocxFlow(body, parts), body, written);
			}
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			Files.copy(waiting, zip);
			zip.closeEntry();
			frame(zip, pages, cover, parts);
			zip.finish();
		}
		finally {
			Files.deleteIfExists(waiting);
		}
	}

	private static void body(JasperPrint pages, DocxFlow flow, Writer body, LongConsumer written)
			throws JRException, IOException {
		body.write(BODY);
		WholeRows rows = new WholeRows();
		long done = 0;
		for (JRPrintPage page : pages.getPages()) {
			flow.write(rows.next(page.getElements()));
			written.accept(++done);
		}
		flow.write(rows.rest());
		flow.end();
		body.write(END);
	}

	private static void frame(ZipOutputStream zip, JasperPrint pages, Cover cover, DocxParts parts) throws IOException {
		String language = DocxStyles.region(cover.language());
		add(zip, "word/_rels/document.xml.rels", RELATIONSHIPS.formatted(parts.relationships()));
		add(zip, "word/styles.xml", "<w:styles " + WORD + ">" + DocxStyles.of(pages, cover.language()) + "</w:styles>");
		add(zip, "word/settings.xml", SETTINGS.formatted(language));
		add(zip, "word/footer.xml", FOOTER.formatted(DocxText.escaped(cover.title())));
		add(zip, "_rels/.rels", ROOT);
		add(zip, "docProps/core.xml", CORE.formatted(DocxText.escaped(cover.title()), DocxText.escaped(cover.author()),
				language, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
