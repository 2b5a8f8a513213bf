package org.aigaq.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes filled pages as a file. */
public interface Pages {

	/**
	 * Write them all.
	 * @param pages the pages
	 * @param cover what the file says of itself
	 * @param out where to; stays open
	 * @param written is told of each page that is done
	 */
	void write(JasperPrint pages, Cover cover, OutputStream out, LongConsumer written) throws JRException, IOException;

}
