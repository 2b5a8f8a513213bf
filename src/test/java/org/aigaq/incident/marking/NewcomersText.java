package org.aigaq.incident.marking;

import java.util.List;

/** The paragraph that a newcomer enters first, written for the tests. */
final class NewcomersText {

	static final List<String> SENTENCES = List.of(
			"On Saturday 16 February in Uralsk some 30 people gathered in front of the akimat to demand the release of two activists. ",
			"Police detained between 12 and 15 of them, among them three women and a minor, monitors of the group Example Watch said; the city police department spoke of nine. ",
			"Five were fined 20 MCI each under article 488 of the Code of Administrative Offences, one was arrested for seven days. ",
			"A journalist was beaten.");

	static final String TEXT = String.join("", SENTENCES) + "\n";

	private NewcomersText() {
	}

	/** The first character of a sentence and the one after it. */
	static String sentence(int index) {
		int start = SENTENCES.subList(0, index).stream().mapToInt(String::length).sum();
		return start + ":" + (start + SENTENCES.get(index).length());
	}

}
