package org.aigaq.shared.claim;

import java.util.List;

import org.aigaq.shared.claim.SourceLine.Numbers;
import org.aigaq.shared.claim.SourceLine.Point;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceLineTests {

	@Test
	void bandRunsFromTheLowestToTheHighest() {
		SourceLine line = SourceLine.of(numbers(700, 1000), false, List.of(exactly(700), exactly(1000)), 2000);

		assertThat(line).isEqualTo(new SourceLine(0.35, 0.5, false,
				List.of(new Point(700, 0.35, 1, true), new Point(1000, 0.5, 1, true)), List.of()));
	}

	@Test
	void openBandGoesBeyondTheScale() {
		SourceLine line = SourceLine.of(numbers(500, null), true, List.of(numbers(500, null)), 1000);

		assertThat(line.bandStart()).isEqualTo(0.5);
		assertThat(line.bandEnd()).isEqualTo(SourceLine.BEYOND);
		assertThat(line.open()).isTrue();
	}

	@Test
	void pointIsTheNumberThatTheSourceSays() {
		SourceLine line = SourceLine.of(numbers(501, null), true,
				List.of(Numbers.said(501, null, "over"), Numbers.said(200, null, "hundreds")), 1000);

		assertThat(line.points()).containsExactly(new Point(500, 0.5, 1, true));
		assertThat(Numbers.said(null, 99, "under")).isEqualTo(Numbers.of(null, 100));
	}

	@Test
	void bandWithoutAFloorBeginsAtZero() {
		SourceLine line = SourceLine.of(numbers(null, 40), false, List.of(numbers(null, 40)), 100);

		assertThat(line.bandStart()).isZero();
		assertThat(line.bandEnd()).isEqualTo(0.4);
		assertThat(line.points()).containsExactly(new Point(40, 0.4, 1, true));
	}

	@Test
	void severalSourcesOfOneNumberShareAPoint() {
		SourceLine line = SourceLine.of(numbers(218, 670), false, List.of(exactly(670), exactly(670), exactly(218)),
				1000);

		assertThat(line.points()).containsExactly(new Point(218, 0.218, 1, true), new Point(670, 0.67, 2, true));
		assertThat(line.points()).extracting(Point::isShared).containsExactly(false, true);
	}

	@Test
	void otherEndOfWhatASourceSaysIsHollow() {
		SourceLine line = SourceLine.of(numbers(6, 10), false, List.of(numbers(6, 10)), 10);

		assertThat(line.points()).containsExactly(new Point(6, 0.6, 1, true), new Point(10, 1, 1, false));
	}

	@Test
	void sumHasEndsInPlaceOfPoints() {
		assertThat(SourceLine.of(numbers(780, 1080), true, List.of(), 1080).ends()).containsExactly(780 / 1080.0, 1.0);
		assertThat(SourceLine.of(exactly(4), false, List.of(), 8).ends()).containsExactly(0.5);
	}

	@Test
	void figureWithoutNumbersHasNoBand() {
		assertThat(SourceLine.of(numbers(null, null), false, List.of(), 1))
			.isEqualTo(new SourceLine(0, 0, false, List.of(), List.of()));
	}

	private static Numbers exactly(int number) {
		return Numbers.of(number, number);
	}

	private static Numbers numbers(Integer low, Integer high) {
		return Numbers.of(low, high);
	}

}
