package org.aigaq.report.text;

/** A report leads to more places than the memory of the program can hold. */
public final class TooManyReferences extends RuntimeException {

	TooManyReferences(int most) {
		super("More than " + most + " references");
	}

}
