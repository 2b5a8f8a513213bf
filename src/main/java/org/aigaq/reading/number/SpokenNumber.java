package org.aigaq.reading.number;

import org.jspecify.annotations.Nullable;

/** A number in words, added up word by word: two hundred and five. */
final class SpokenNumber {

	private final boolean kazakh;

	private long whole;

	private long part;

	private boolean empty = true;

	SpokenNumber(boolean kazakh) {
		this.kazakh = kazakh;
	}

	/**
	 * Add a word: a unit such as twenty, or a multiplier such as thousand.
	 * @return whether the word belongs to the number; otherwise it may begin another one
	 */
	boolean takes(@Nullable Integer unit, @Nullable Integer scale) {
		if (unit != null) {
			if (!this.empty && !continues(unit)) {
				return false;
			}
			this.part += unit;
		}
		else if (scale == null) {
			return false;
		}
		else if (scale < 1000) {
			this.part = (this.part % 1000 == 0) ? scale : this.part * scale;
		}
		else {
			this.whole += ((this.part == 0) ? 1 : this.part) * scale;
			this.part = 0;
		}
		this.empty = false;
		return true;
	}

	/** Whether the unit continues the number: two hundred, five. */
	private boolean continues(int unit) {
		boolean tens = this.part % 10 == 0 && (this.part % 100 != 10 || this.kazakh);
		return this.part == 0 || (unit < 10 && tens) || (unit < 100 && this.part % 100 == 0);
	}

	boolean isEmpty() {
		return this.empty;
	}

	boolean hasHundreds() {
		return this.part >= 100;
	}

	long value() {
		return this.whole + this.part;
	}

}
