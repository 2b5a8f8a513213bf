import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * How long pages took for several readers at once.
 *
 * @param taken the time of each page, from the request to the last byte
 * @param seconds how long the readers read
 * @param failed how many answers were not 200
 */
record ManyReaders(Timing taken, double seconds, int failed) {

	private static final int READERS = 8;

	private static final int MOST_FOR_SLOWEST = 4;

	/** Open these addresses in turn, by eight readers, for a time; first each once to warm up. */
	static ManyReaders of(Program program, List<String> addresses, Duration time) throws Exception {
		AtomicInteger failed = new AtomicInteger();
		ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
		AtomicInteger next = new AtomicInteger();
		for (int warmUp = 0; warmUp < Math.max(60, addresses.size()); warmUp++) {
			program.get(addresses.get(warmUp % addresses.size()));
		}
		long start = System.nanoTime();
		List<Thread> readers = Stream.generate(() -> new Thread(() -> {
			while (System.nanoTime() - start < time.toNanos()) {
				long asked = System.nanoTime();
				if (!isAnswered(program, addresses.get(next.getAndIncrement() % addresses.size()))) {
					failed.incrementAndGet();
				}
				millis.add((System.nanoTime() - asked) / 1e6);
			}
		})).limit(READERS).toList();
		readers.forEach(Thread::start);
		for (Thread reader : readers) {
			reader.join();
		}
		return new ManyReaders(new Timing(millis.stream().mapToDouble(Double::doubleValue).sorted().toArray()),
				(System.nanoTime() - start) / 1e9, failed.get());
	}

	private static boolean isAnswered(Program program, String address) {
		try {
			return program.get(address).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Print the line of a benchmark.
	 * @param goal for the median, in milliseconds; the 99th percentile may be four times
	 * that
	 * @return whether the goal was met
	 */
	boolean print(String name, double goal) {
		double median = this.taken.median();
		double slowest = this.taken.percentile(99);
		boolean met = median <= goal && slowest <= goal * MOST_FOR_SLOWEST && this.failed == 0;
		System.out.printf(Locale.ROOT,
				"%-34s %9.1f ms %9.1f ms   %.1f a second, %d errors   ratio %.2f and %.2f   goal %.0f and %.0f ms %s%n", name,
				median, slowest, this.taken.millis().length / this.seconds, this.failed, median / goal,
				slowest / goal / MOST_FOR_SLOWEST, goal, goal * MOST_FOR_SLOWEST, met ? "met" : "MISSED");
		return met;
	}

}
