import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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

	/** Time tasks in turn, so that what slows one slows the other. */
	static Timing[] inTurn(int warmUp, int rounds, Callable<?>... tasks) throws Exception {
		double[][] millis = new double[tasks.length][rounds];
		for (int round = -warmUp; round < rounds; round++) {
			for (int task = 0; task < tasks.length; task++) {
				double taken = Timing.of(0, 1, tasks[task]).median();
				if (round >= 0) {
					millis[task][round] = taken;
				}
			}
		}
		return Stream.of(millis).map((each) -> new Timing(DoubleStream.of(each).sorted().toArray())).toArray(Timing[]::new);
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

	/**
	 * Print the line of a benchmark whose goal is a ratio to a peer that ran in turn with it.
	 * @param most how many times as long as the peer it may take
	 * @return whether the goal was met
	 */
	boolean printAgainst(String name, String peer, Timing other, double most) {
		double ratio = median() / other.median();
		System.out.printf(Locale.ROOT, "%-34s %9.1f ms %9.1f ms   %s %.1f ms   ratio %.2f   goal at most %.2f %s%n",
				name, median(), percentile(99), peer, other.median(), ratio, most, (ratio <= most) ? "met" : "MISSED");
		return ratio <= most;
	}

	/**
	 * Print the line of a benchmark that is to be faster than a peer.
	 * @param least how many times as long as this the peer is to take
	 * @return whether the goal was met
	 */
	boolean printFaster(String name, String peer, Timing other, double least) {
		double times = other.median() / median();
		System.out.printf(Locale.ROOT, "%-34s %9.1f ms %9.1f ms   %s %.1f ms   %.1f times as fast   goal at least %.0f %s%n",
				name, median(), percentile(99), peer, other.median(), times, least,
				(times >= least) ? "met" : "MISSED");
		return times >= least;
	}

}
