package org.aigaq.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes laid-out pages to a file. */
public interface Pages {

	/**
	 * Write all pages.
	 * @param pages the pages
	 * @param cover metadata of the file
	 * @param out where to write; it is not closed
	 * @param written receives the number of pages so far
	 */
	void write(JasperPrint pages, Cover cover, OutputStream out, LongConsumer written) throws JRException, IOException;

}
