package org.aigaq.report.text;

import java.util.List;

import org.aigaq.report.text.References.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReferencesTests {

	private final References references = new References(7);

	@Test
	void placesKeepTheNumberOfTheirFirstMark() {
		assertThat(this.references.marks(places(5, 28))).isEqualTo("[1, 2]");
		assertThat(this.references.marks(places(28))).isEqualTo("[2]");
		assertThat(this.references.marks(places(9, 28))).isEqualTo("[2, 3]");
	}

	@Test
	void runsOfThreeAndMoreAreDrawnTogether() {
		this.references.marks(places(1, 2, 3, 4, 5, 6, 7));

		assertThat(this.references.marks(places(7, 1, 3, 4, 5))).isEqualTo("[1, 3–5, 7]");
	}

	@Test
	void moreThanFitAreRefused() {
		this.references.marks(places(1, 2, 3, 4, 5, 6, 7));

		assertThat(this.references.marks(places(7))).isEqualTo("[7]");
		assertThatExceptionOfType(TooManyReferences.class).isThrownBy(() -> this.references.marks(places(8)));
	}

	@Test
	void nothingHasNoMark() {
		assertThat(this.references.marks(List.of())).isEmpty();
	}

	@Test
	void restrictedDocumentIsNamedWithoutItsPlace() {
		assertThat(new Place("Document 7", "", null).words()).isEqualTo("Document 7");
	}

	private static List<Place> places(Integer... paragraphs) {
		return List.of(paragraphs)
			.stream()
			.map((paragraph) -> new Place("D-0001", "paragraph " + paragraph, null))
			.toList();
	}

}
