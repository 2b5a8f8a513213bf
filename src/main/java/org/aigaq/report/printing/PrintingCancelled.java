package org.aigaq.report.printing;

/** Printing was cancelled; the output is incomplete. */
public class PrintingCancelled extends RuntimeException {

	public PrintingCancelled() {
		super("The report was cancelled");
	}

}
