package org.aigaq.report.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class ReportPrinterTests {

	@Autowired
	ReportPrinter printer;

	@Autowired
	TemporaryFolder scratch;

	@Autowired
	JdbcClient database;

	@Test
	void tellsHowFarItIsAndWhatItPrinted() throws Exception {
		List<String> told = new ArrayList<>();
		Printing printing = this.printer.prepare(order(Format.PDF)).reportingTo(new Progress() {

			@Override
			public void made(int pages) {
				told.add("made " + pages);
			}

			@Override
			public void written(long done, long of) {
				told.add("written " + done + " of " + of);
			}

		});
		Printed printed = this.printer.print(printing, new ByteArrayOutputStream());

		assertThat(printed.shown().state())
			.isEqualTo(this.database.sql("select number from reporting.data_state").query(Long.class).single());
		assertThat(printed.tagged()).isTrue();
		assertThat(told).contains("made 1", "written 1 of " + printed.pages(),
				"written " + printed.pages() + " of " + printed.pages());
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void endsSoonAfterItWasCalledOffAndLeavesNothing(Format format) throws Exception {
		List<?> before = this.scratch.files();
		Printing printing = this.printer.prepare(order(format));
		printing.reportingTo(new Progress() {

			@Override
			public void made(int pages) {
				printing.cancel();
			}

			@Override
			public void written(long done, long of) {
				printing.cancel();
			}

		});

		assertThatExceptionOfType(PrintingCancelled.class)
			.isThrownBy(() -> this.printer.print(printing, new ByteArrayOutputStream()));
		assertThat(swapFiles()).isEmpty();
		// only the colour profile is left
		assertThat(this.scratch.files().size()).isLessThanOrEqualTo(before.size() + 1);
	}

	@Test
	void doesNotBeginWhatWasCalledOff() {
		Printing printing = this.printer.prepare(order(Format.CSV));
		printing.cancel();

		assertThatExceptionOfType(PrintingCancelled.class)
			.isThrownBy(() -> this.printer.print(printing, new ByteArrayOutputStream()));
	}

	@Test
	void fullDiskIsToldAndNothingIsLeft() throws IOException {
		OutputStream full = new OutputStream() {

			@Override
			public void write(int letter) throws IOException {
				throw new IOException("No space left on device");
			}

		};

		assertThatExceptionOfType(Exception.class).isThrownBy(() -> this.printer.print(order(Format.PDF), full));
		assertThat(swapFiles()).isEmpty();
	}

	private List<String> swapFiles() throws IOException {
		return this.scratch.files()
			.stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> name.startsWith("swap"))
			.toList();
	}

	private static PrintOrder order(Format format) {
		return EveryReport.order("summary", Locale.ENGLISH, format);
	}

}
