package org.aigaq.shared;

/**
 * Case endings of a Kazakh number in digits, which depend on the sounds of its last word:
 * 40-қа (қырық), 80-ге (сексен), 500-ден (жүз).
 */
final class KazakhNumber {

	private static final String[] TO_UNIT = { "", "ге", "ге", "ке", "ке", "ке", "ға", "ге", "ге", "ға" };

	private static final String[] FROM_UNIT = { "", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан" };

	private static final String[] TO_TEN = { "", "ға", "ға", "ға", "қа", "ге", "қа", "ке", "ге", "ға" };

	private static final String[] FROM_TEN = { "", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан" };

	private KazakhNumber() {
	}

	/** The dative ("to"), with its hyphen. */
	static String to(long number) {
		return "-" + ending(number, TO_UNIT, TO_TEN, "ге", "ға");
	}

	/** The ablative ("from"), with its hyphen. */
	static String from(long number) {
		return "-" + ending(number, FROM_UNIT, FROM_TEN, "ден", "нан");
	}

	/**
	 * The ending. Zero is нөл; a million and its powers take the ending of a thousand,
	 * мың.
	 */
	private static String ending(long number, String[] units, String[] tens, String hundred, String thousand) {
		if (number == 0) {
			return hundred;
		}
		if (number % 10 != 0) {
			return units[(int) (number % 10)];
		}
		if (number % 100 != 0) {
			return tens[(int) (number % 100 / 10)];
		}
		return (number % 1000 != 0) ? hundred : thousand;
	}

}
