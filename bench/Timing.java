import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How long one thing took, again and again.
 *
 * @param millis a time each, in milliseconds, in ascending order
 */
record Timing(double[] millis) {

	/** Time a task after some rounds that do not count. */
	static Timing of(int warmUp, int rounds, Callable<?> task) throws Exception {
		for (int round = 0; round < warmUp; round++) {
			task.call();
		}
		double[] millis = new double[rounds];
		for (int round = 0; round < rounds; round++) {
			long start = System.nanoTime();
			task.call();
			millis[round] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return new Timing(millis);
	}

	double median() {
		return percentile(50);
	}

	/** The smallest time that so many of a hundred do not exceed. */
	double percentile(int percent) {
		return this.millis[Math.max(0, (int) Math.ceil(this.millis.length * percent / 100.0) - 1)];
	}

	/**
	 * Print the line of a benchmark.
	 * @param limit the goal for the median, in milliseconds
	 * @return whether the goal was met
	 */
	boolean print(String name, String peer, Timing other, double limit) {
		boolean met = median() <= limit;
		System.out.printf(Locale.ROOT, "%-28s %9.1f ms %9.1f ms   %s %.1f ms   ratio %.1f   goal %.0f ms %s%n", name,
				median(), percentile(99), peer, other.median(), median() / other.median(), limit,
				met ? "met" : "MISSED");
		return met;
	}

}
