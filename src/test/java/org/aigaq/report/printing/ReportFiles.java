package org.aigaq.report.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;

/** Prints reports for tests. */
final class ReportFiles {

	private static final Catalogue CATALOGUE = new Catalogue();

	private ReportFiles() {
	}

	/** The summary of a scope as an English PDF. */
	static byte[] summary(ReportPrinter printer, Scope scope) throws IOException, SQLException {
		return print(printer, "summary", scope, Locale.ENGLISH, Format.PDF);
	}

	/** A report as a file. */
	static byte[] print(ReportPrinter printer, String key, Scope scope, Locale language, Format format)
			throws IOException, SQLException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		printer.print(order(key, scope, language, format), file);
		return file.toByteArray();
	}

	/** A report as a file, read through this connection. */
	static byte[] print(ReportPrinter printer, PrintOrder order, Connection connection) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		printer.prepare(order).into(file, connection);
		return file.toByteArray();
	}

	static PrintOrder order(String key, Scope scope, Locale language, Format format) {
		return new PrintOrder(CATALOGUE.get(key), scope, language, format);
	}

}
