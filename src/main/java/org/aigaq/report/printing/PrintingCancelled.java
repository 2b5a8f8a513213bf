package org.aigaq.report.printing;

/** Somebody called a report off; nothing that was written of it counts. */
public class PrintingCancelled extends RuntimeException {

	public PrintingCancelled() {
		super("The report was cancelled");
	}

}
