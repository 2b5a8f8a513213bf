package org.aigaq.report.printing;

/** A report was cancelled; what was written of it is incomplete. */
public class PrintingCancelled extends RuntimeException {

	public PrintingCancelled() {
		super("The report was cancelled");
	}

}
