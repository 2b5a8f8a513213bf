package org.aigaq.report.printing;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every report in every language conforms to PDF/A-2a and PDF/UA-1. */
@DatabaseTest
class AccessiblePdfTests {

	@Autowired
	ReportPrinter printer;

	@Autowired
	ReportParts parts;

	static Stream<Arguments> reports() {
		return EveryReport.inEveryLanguage();
	}

	@ParameterizedTest
	@MethodSource("reports")
	void breaksNoRule(String key, Locale language) throws Exception {
		byte[] pdf = ReportFiles.print(this.printer, key, EveryReport.scope(key), language, Format.PDF);
		PrintedPages.keep(key + "-" + language, pdf);

		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void breaksNoRuleWhereThereIsNothing() throws Exception {
		byte[] pdf = ReportFiles.print(this.printer, "summary",
				new Scope(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), null), Locale.forLanguageTag("kk"),
				Format.PDF);

		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void longOneCarriesNoTagsAndIsStillForArchives() throws Exception {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		Printing printing = new Printing(EveryReport.order("register", Locale.ENGLISH, Format.PDF),
				this.parts.tagging(1));
		Printed printed = this.printer.print(printing, file);

		assertThat(printed.tagged()).isFalse();
		assertThat(VeraPdf.broken(file.toByteArray(), PDFAFlavour.PDFA_2_U)).isEmpty();
		assertThat(VeraPdf.broken(file.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
	}

}
