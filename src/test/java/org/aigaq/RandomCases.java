package org.aigaq;

import java.util.Random;
import java.util.function.LongConsumer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cases of a random test. Counts the cases that were checked and those to which the
 * property does not apply, and prints both with the seed that repeats them
 * ({@code -Dseed}).
 */
public final class RandomCases {

	private final String property;

	private final long seed;

	private long tried;

	private long notApplicable;

	/**
	 * Cases of a property.
	 * @param property the property, for the output
	 */
	public RandomCases(String property) {
		this(property, Long.getLong("seed", new Random().nextLong()));
	}

	private RandomCases(String property, long seed) {
		this.property = property;
		this.seed = seed;
	}

	/** Another property that is checked in the same runs. */
	public RandomCases alsoOf(String other) {
		return new RandomCases(other, this.seed);
	}

	/**
	 * Run the given number of times, each with a different seed; a failure names the
	 * first seed.
	 */
	public void run(int runs, LongConsumer run) {
		Random seeds = new Random(this.seed);
		for (int i = 0; i < runs; i++) {
			try {
				run.accept(seeds.nextLong());
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError(
						"%s, -Dseed=%d, run %d of %d: %s".formatted(this.property, this.seed, i + 1, runs, ex), ex);
			}
		}
	}

	/** Count a case that was checked. */
	public void tried() {
		this.tried++;
	}

	/**
	 * Count a case.
	 * @param applies whether the property applies to it
	 */
	public void tried(boolean applies) {
		if (applies) {
			this.tried++;
		}
		else {
			this.notApplicable++;
		}
	}

	/**
	 * Print the counts, and fail if too few cases were checked.
	 * @param floor the smallest number of checked cases
	 */
	public void atLeast(int floor) {
		System.out.printf("%s: %d cases tried, %d not applicable, -Dseed=%d%n", this.property, this.tried,
				this.notApplicable, this.seed);
		assertThat(this.tried).as("cases of %s really tried, -Dseed=%d", this.property, this.seed)
			.isGreaterThanOrEqualTo(floor);
	}

}
