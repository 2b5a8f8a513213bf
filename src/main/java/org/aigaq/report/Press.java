package org.aigaq.report;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Prints reports: reads all of one from one state of the data, with the rights of a
 * reader.
 */
@Component
public class Press {

	private final DataSource database;

	private final Parts parts;

	Press(@Qualifier("reportDataSource") DataSource database, Parts parts) {
		this.database = database;
		this.parts = parts;
	}

	/**
	 * A printing that has not begun: to follow it, to call it off, to give it a place.
	 */
	public Printing prepare(Order order) {
		return new Printing(order, this.parts);
	}

	/** Print at once. */
	Printed print(Order order, OutputStream out) throws IOException, SQLException {
		return print(prepare(order), out);
	}

	/** Do what was prepared. */
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
