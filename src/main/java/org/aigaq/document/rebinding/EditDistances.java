package org.aigaq.document.rebinding;

/**
 * The smallest edit distance between a quote and any part of a text that ends at the last
 * character read (Sellers 1980).
 */
final class EditDistances {

	private final String words;

	private final int[] edits;

	private final int[] begins;

	/**
	 * Start reading.
	 * @param start the first offset where the part may begin
	 */
	EditDistances(String words, int start) {
		this.words = words;
		this.edits = new int[words.length() + 1];
		this.begins = new int[words.length() + 1];
		for (int i = 0; i <= words.length(); i++) {
			this.edits[i] = i;
			this.begins[i] = start;
		}
	}

	/** Read the next character of the text. */
	void read(char character, int at) {
		int diagonal = this.edits[0];
		int diagonalBegin = this.begins[0];
		this.begins[0] = at + 1;
		for (int i = 1; i <= this.words.length(); i++) {
			int change = diagonal + ((this.words.charAt(i - 1) != character) ? 1 : 0);
			int changeBegin = diagonalBegin;
			diagonal = this.edits[i];
			diagonalBegin = this.begins[i];
			if (change <= this.edits[i] + 1 && change <= this.edits[i - 1] + 1) {
				this.edits[i] = change;
				this.begins[i] = changeBegin;
			}
			else if (this.edits[i - 1] <= this.edits[i]) {
				this.edits[i] = this.edits[i - 1] + 1;
				this.begins[i] = this.begins[i - 1];
			}
			else {
				this.edits[i]++;
			}
		}
	}

	/** The smallest distance of a part that ends here. */
	int fewest() {
		return this.edits[this.words.length()];
	}

	/** The start of that part. */
	int begin() {
		return this.begins[this.words.length()];
	}

}
