package org.aigaq.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes pages as one continuous HTML document: headings, paragraphs, tables and images,
 * from the same marks that tag a PDF. What repeats on each page is left out. The document
 * loads nothing and runs no script.
 */
public final class HtmlPages implements Pages {

	private static final String HEAD = """
			<!DOCTYPE html>
			<html lang="%s">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%s</title>
			<style>
			%s</style>
			</head>
			<body>
			<main>
			""";

	private static final String END = """
			</main>
			</body>
			</html>
			""";

	@Override
	public void write(JasperPrint pages, Cover cover, OutputStream out, LongConsumer written)
			throws JRException, IOException {
		Writer html = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		html.write(HEAD.formatted(cover.language().toLanguageTag(), HtmlUtils.htmlEscape(cover.title(), "UTF-8"),
				new ClassPathResource("reports/aigaq.css").getContentAsString(StandardCharsets.UTF_8)));
		HtmlFlow flow = new HtmlFlow(html);
		WholeRows rows = new WholeRows();
		long done = 0;
		for (JRPrintPage page : pages.getPages()) {
			flow.write(rows.next(page.getElements()));
			written.accept(++done);
		}
		flow.write(rows.rest());
		flow.end();
		html.write(END);
		html.flush();
	}

}
