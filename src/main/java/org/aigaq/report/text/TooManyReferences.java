package org.aigaq.report.text;

/** A report has more references than the memory of the program can hold. */
public final class TooManyReferences extends RuntimeException {

	TooManyReferences(int most) {
		super("More than " + most + " references");
	}

}
