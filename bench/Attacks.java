import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Attacks on the packaged program, with a small heap, while somebody reads the list of
 * incidents. The goal of each: the median of the list stays within three times that of a
 * quiet time just before, no request of the reader fails, sign-in works afterwards, and no
 * statement runs on in the database.
 */
final class Attacks {

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 15));

	private static final double MOST = 3;

	private static final String LIST = "/incidents";

	private static final String LARGE = "title=" + "x".repeat(1_000_000);

	private static final String ENDLESS = "with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n";

	private final Program program;

	private final AtomicInteger errors = new AtomicInteger();

	private final AtomicBoolean over = new AtomicBoolean();

	private Attacks(Program program) {
		this.program = program;
	}

	/** What one attacker does again and again. */
	interface Step {

		void run(int attacker) throws Exception;

	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make(); Program program = Program.start(jar, place.folder(), "kazakhstan")) {
			program.signIn();
			return new Attacks(program).run();
		}
	}

	private boolean run() throws Exception {
		read(Duration.ofSeconds(10));
		boolean met = attack("strangers post 1 MB each", 8, (attacker) -> this.program.stranger("POST", "/incidents/new", LARGE, "Sec-Fetch-Site", "same-origin"));
		met &= attack("strangers open pages", 16, (attacker) -> this.program.stranger("GET", "/incidents?size=" + attacker, null));
		met &= attack("40 wrong Basic passwords", 40, this::guess);
		met &= attack("wrong sign-ins by the form", 16, this::signIn);
		met &= attack("100 sockets at the database", 100, this::holdSocket);
		met &= attack("16 endless queries", 16, (attacker) -> query(ENDLESS));
		met &= attack("notifications", 4, (attacker) -> query("select pg_notify('n', repeat('x', 7900) || i) from generate_series(1, 1000) i"));
		met &= attack("plans in the log", 4, (attacker) -> query("set debug_print_plan = on", "select count(*) from said"));
		met &= attack("queries of readers who left", 8, this::leaveDatabase);
		met &= attack("10 abandoned checks", 10, (attacker) -> this.program.leave("/checks"));
		met &= attack("30 loads of the overview", 30, (attacker) -> this.program.get("/"));
		met &= attack("files that never end", 2, this::upload);
		return met;
	}

	private boolean attack(String name, int attackers, Step step) throws Exception {
		Timing before = read(Duration.ofSeconds(5));
		this.over.set(false);
		this.errors.set(0);
		AtomicInteger steps = new AtomicInteger();
		List<Thread> threads = IntStream.range(0, attackers)
			.mapToObj((attacker) -> start(() -> repeat(step, attacker, steps)))
			.toList();
		Thread.sleep(1000);
		this.errors.set(0);
		Timing during = read(TIME);
		int failed = this.errors.get();
		this.over.set(true);
		for (Thread thread : threads) {
			thread.join(Duration.ofSeconds(20).toMillis());
		}
		boolean signedIn = this.program.canSignIn();
		int running = runningOn();
		double ratio = during.median() / before.median();
		boolean met = failed == 0 && ratio <= MOST && signedIn && running == 0;
		System.out.printf(Locale.ROOT,
				"%-30s %8.1f ms %8.1f ms   before %.1f ms   ratio %.1f   %d steps, %d errors of the reader, sign-in %s, %d run on, %d MiB   goal at most %.0f %s%n",
				name, during.median(), during.percentile(99), before.median(), ratio, steps.get(), failed,
				signedIn ? "works" : "FAILS", running, this.program.mostMemory(), MOST, met ? "met" : "MISSED");
		return met;
	}

	private static Thread start(Runnable task) {
		Thread thread = new Thread(task);
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	private void repeat(Step step, int attacker, AtomicInteger steps) {
		while (!this.over.get()) {
			try {
				step.run(attacker);
			}
			catch (Exception ex) { // refused, or cut off: the attacker tries again
				pause();
			}
			steps.incrementAndGet();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The times of the list for one reader who opens it again and again. */
	private Timing read(Duration time) {
		List<Double> millis = new ArrayList<>();
		Instant end = Instant.now().plus(time);
		while (Instant.now().isBefore(end)) {
			long start = System.nanoTime();
			try {
				if (this.program.get(LIST).statusCode() != 200) {
					this.errors.incrementAndGet();
				}
			}
			catch (IOException ex) {
				this.errors.incrementAndGet();
				pause();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			millis.add((System.nanoTime() - start) / 1e6);
		}
		return new Timing(millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
	}

	/** The statements that still run in the database ten seconds after the last attacker left. */
	private int runningOn() throws Exception {
		Thread.sleep(10_000);
		try (Connection owner = this.program.owner();
				Statement statement = owner.createStatement();
				ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity where state = 'active' "
						+ "and pid <> pg_backend_pid() and backend_type = 'client backend'")) {
			row.next();
			return row.getInt(1);
		}
	}

	private void guess(int attacker) throws IOException, InterruptedException {
		String credentials = "admin:wrong password " + attacker + " " + System.nanoTime();
		this.program.stranger("GET", "/reports/summary.pdf", null, "Authorization",
				"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
	}

	private void signIn(int attacker) throws IOException, InterruptedException {
		this.program.stranger("POST", "/login", "username=admin&password=wrong+password+" + attacker);
	}

	/** A connection that says nothing and waits until the server ends it. */
	private void holdSocket(int attacker) throws IOException {
		try (Socket socket = this.program.socketToDatabase()) {
			socket.setSoTimeout((int) TIME.toMillis());
			socket.getOutputStream().write(0);
			socket.getInputStream().read();
		}
	}

	private void query(String... statements) throws IOException, SQLException {
		try (Connection analyst = this.program.analyst(); Statement statement = analyst.createStatement()) {
			statement.execute("set statement_timeout = 0");
			statement.execute("set default_transaction_read_only = off");
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/** A query whose reader is gone before it ends. */
	private void leaveDatabase(int attacker) throws Exception {
		Connection analyst = this.program.analyst();
		Thread query = start(() -> {
			try (Statement statement = analyst.createStatement()) {
				statement.execute(ENDLESS);
			}
			catch (SQLException ex) { // as intended: its connection is cut
			}
		});
		Thread.sleep(500);
		analyst.abort(Runnable::run);
		query.join();
	}

	private void upload(int attacker) throws IOException, InterruptedException {
		this.program.upload("/documents/D-0001/editions", "nested.pdf", NestedPdf.bytes());
	}

}
