import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Eight people who ask for summaries at once, each for another one, for five minutes. */
final class People {

	private static final int PEOPLE = 8;

	private static final Duration TIME = Duration.ofMinutes(5);

	private static final int WARM_UP = 20;

	private final Program program;

	private final AtomicInteger asked = new AtomicInteger();

	private final AtomicInteger errors = new AtomicInteger();

	private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();

	private People(Program program) {
		this.program = program;
	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make(); Program program = Program.start(jar, place.folder(), "kazakhstan")) {
			program.signIn();
			return new People(program).run();
		}
	}

	private boolean run() throws InterruptedException {
		for (int nth = 0; nth < WARM_UP; nth++) {
			ask();
		}
		this.millis.clear();
		Instant end = Instant.now().plus(TIME);
		List<Thread> people = Stream.generate(() -> new Thread(() -> askUntil(end))).limit(PEOPLE).toList();
		people.forEach(Thread::start);
		for (Thread person : people) {
			person.join();
		}
		Timing taken = new Timing(this.millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
		boolean met = this.errors.get() == 0;
		System.out.printf(Locale.ROOT, "%-34s %9.1f ms %9.1f ms   %.1f a second, %d errors of %d   goal no error %s%n",
				"summary: 8 people for 5 minutes", taken.median(), taken.percentile(99),
				taken.millis().length / (double) TIME.toSeconds(), this.errors.get(), taken.millis().length,
				met ? "met" : "MISSED");
		return met;
	}

	private void askUntil(Instant end) {
		while (Instant.now().isBefore(end)) {
			ask();
		}
	}

	private void ask() {
		LocalDate from = LocalDate.of(1000, 1, 1).plusDays(this.asked.incrementAndGet());
		long start = System.nanoTime();
		try {
			var answer = this.program.get("/reports/summary.pdf?from=" + from);
			if (answer.statusCode() != 200 || answer.body()[0] != '%') {
				this.errors.incrementAndGet();
			}
		}
		catch (Exception ex) {
			this.errors.incrementAndGet();
		}
		this.millis.add((System.nanoTime() - start) / 1e6);
	}

}
