package org.aigaq.report.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.aigaq.report.PrintOrder;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Prints reports. Each report is read from one snapshot of the data, with the rights of a
 * reader.
 */
@Component
public class ReportPrinter {

	private final DataSource database;

	private final ReportParts parts;

	ReportPrinter(@Qualifier("reportDataSource") DataSource database, ReportParts parts) {
		this.database = database;
		this.parts = parts;
	}

	/** Prepare a printing, whose progress can be followed and which can be cancelled. */
	public Printing prepare(PrintOrder order) {
		return new Printing(order, this.parts);
	}

	/** Print at once. */
	Printed print(PrintOrder order, OutputStream out) throws IOException, SQLException {
		return print(prepare(order), out);
	}

	/** Run a prepared printing. */
	Printed print(Printing printing, OutputStream out) throws IOException, SQLException {
		try (Connection connection = this.database.getConnection()) {
			try {
				return printing.into(out, connection);
			}
			finally {
				connection.rollback();
			}
		}
	}

}
