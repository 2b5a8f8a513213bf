import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
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
 * <p>
 * The attackers work on the same processors as the program, and send the next request as
 * soon as the last is answered. So attacks by HTTP are also made on a {@link Peer}, which
 * refuses everything at no cost, while the list of the program is read: where this alone
 * takes more than three times the median, the goal is that the program costs the reader at
 * most a quarter more than that.
 */
final class Attacks {

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 15));

	/** A part of the name of the attacks to run; empty: all. */
	private static final String ONLY = System.getProperty("attack", "");

	private static final double MOST = 3;

	private static final double MOST_OF_PEER = 1.25;

	private static final String LIST = "/incidents";

	private static final byte[] LARGE = Stranger.request("POST /incidents/new", "title=" + "x".repeat(1_000_000),
			"Sec-Fetch-Site: same-origin");

	private static final String ENDLESS = "with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n";

	private final Program program;

	private final Peer peer;

	private final AtomicInteger errors = new AtomicInteger();

	private final AtomicBoolean over = new AtomicBoolean();

	private boolean met = true;

	private Attacks(Program program, Peer peer) {
		this.program = program;
		this.peer = peer;
	}

	private static final String ATTACKER = "attacker";

	/** What one attacker does again and again. */
	interface Step {

		void run(int attacker) throws Exception;

	}

	/** The request that one attacker sends each time. */
	interface Request {

		byte[] of(int attacker);

	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make();
				Program program = Program.start(jar, place.folder(), "kazakhstan");
				Peer peer = Peer.start()) {
			program.signIn();
			program.signInAttacker();
			return new Attacks(program, peer).run();
		}
	}

	private boolean run() throws Exception {
		read(Duration.ofSeconds(10));
		strangers("strangers post 1 MB each", 8, (attacker) -> LARGE);
		strangers("strangers open pages", 16,
				(attacker) -> Stranger.request("GET /incidents?size=" + attacker, null));
		strangers("40 wrong Basic passwords", 40, Attacks::guess);
		strangers("wrong sign-ins by the form", 16, (attacker) -> Stranger.request("POST /login",
				"username=admin&password=wrong+password+" + attacker));
		attack("100 sockets at the database", 100, this::holdSocket);
		attack("16 endless queries", 16, (attacker) -> query(ENDLESS));
		attack("notifications", 4, (attacker) -> query("select pg_notify('n', repeat('x', 7900) || i) from generate_series(1, 1000) i"));
		attack("plans in the log", 4, (attacker) -> query("set debug_print_plan = on", "select count(*) from said"));
		attack("queries of readers who left", 8, this::leaveDatabase);
		attack("10 abandoned checks", 10, (attacker) -> this.program.leave("/checks"));
		attack("30 loads of the overview", 30, (attacker) -> this.program.attack("/"));
		attack("files that never end", 2, this::upload);
		return this.met;
	}

	/** An attack by HTTP, first on the peer. */
	private void strangers(String name, int attackers, Request request) throws Exception {
		if (name.contains(ONLY)) {
			Measured atPeer = measure(attackers, send(this.peer.port(), attackers, request));
			Measured atProgram = measure(attackers, send(this.program.port(), attackers, request));
			tell(name, atProgram, atPeer.during().median());
		}
	}

	private static Step send(int port, int attackers, Request request) throws IOException {
		List<Stranger> strangers = new ArrayList<>();
		List<byte[]> requests = new ArrayList<>();
		for (int attacker = 0; attacker < attackers; attacker++) {
			strangers.add(Stranger.of(port, attacker));
			requests.add(request.of(attacker));
		}
		return (attacker) -> strangers.get(attacker).send(requests.get(attacker));
	}

	private void attack(String name, int attackers, Step step) throws Exception {
		if (name.contains(ONLY)) {
			tell(name, measure(attackers, step), 0);
		}
	}

	/**
	 * What a reader met.
	 *
	 * @param before the list in a quiet time
	 * @param during the list during the attack
	 * @param steps what the attackers did
	 * @param processor what the program took of the processors for it, in milliseconds
	 * @param failed requests of the reader that failed
	 */
	private record Measured(Timing before, Timing during, int steps, long processor, int failed) {
	}

	private Measured measure(int attackers, Step step) throws Exception {
		Timing before = read(Duration.ofSeconds(5));
		this.over.set(false);
		AtomicInteger steps = new AtomicInteger();
		List<Thread> threads = IntStream.range(0, attackers)
			.mapToObj((attacker) -> start(() -> repeat(step, attacker, steps)))
			.toList();
		yieldProcessors();
		Thread.sleep(1000);
		this.errors.set(0);
		steps.set(0);
		long processor = this.program.processorMillis();
		Timing during = read(TIME);
		Measured measured = new Measured(before, during, steps.get(), this.program.processorMillis() - processor,
				this.errors.get());
		this.over.set(true);
		for (Thread thread : threads) {
			thread.join(Duration.ofSeconds(20).toMillis());
		}
		return measured;
	}

	private void tell(String name, Measured measured, double peer) throws Exception {
		boolean signedIn = this.program.canSignIn();
		int running = runningOn();
		double ratio = measured.during().median() / measured.before().median();
		boolean reached = measured.failed() == 0 && signedIn && running == 0
				&& (ratio <= MOST || measured.during().median() <= MOST_OF_PEER * peer);
		this.met &= reached;
		System.out.printf(Locale.ROOT,
				"%-30s %8.1f ms %8.1f ms   before %.1f ms   ratio %.1f   %s%d steps, %.0f %% of a processor, %d errors of the reader, sign-in %s, %d run on, %d MiB   goal at most %.0f %s%n",
				name, measured.during().median(), measured.during().percentile(99), measured.before().median(), ratio,
				(peer > 0) ? String.format(Locale.ROOT, "peer %.1f ms   ratio %.2f   ", peer,
						measured.during().median() / peer) : "",
				measured.steps(), measured.processor() * 100.0 / TIME.toMillis(), measured.failed(),
				signedIn ? "works" : "FAILS", running, this.program.mostMemory(), MOST, reached ? "met" : "MISSED");
	}

	/**
	 * What attackers compute themselves, such as the proof of a password, they compute on
	 * machines of their own: here their threads have a low priority.
	 */
	private static void yieldProcessors() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("renice", "-n", "15", "-p"));
		try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
			for (Path thread : threads) {
				if (Files.readString(thread.resolve("comm")).strip().equals(ATTACKER)) {
					command.add(thread.getFileName().toString());
				}
			}
		}
		Process renice = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		if (renice.waitFor() != 0) {
			throw new IOException("renice: status " + renice.exitValue());
		}
	}

	private static Thread start(Runnable task) {
		Thread thread = new Thread(task, ATTACKER);
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

	private static byte[] guess(int attacker) {
		String credentials = "admin:wrong password " + attacker;
		return Stranger.request("GET /reports/summary.pdf", null,
				"Authorization: Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
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
