import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, running on a data directory until closed. */
final class Program implements AutoCloseable {

	private static final String PASSWORD = "a long password of the benchmark";

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Process process;

	private final Path data;

	private final int database;

	private final String address;

	private final HttpClient visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private Program(Process process, Path data, int database, int web) {
		this.process = process;
		this.data = data;
		this.database = database;
		this.address = "http://127.0.0.1:" + web;
	}

	/**
	 * Start it and wait until it answers.
	 * @param seed what it begins with: {@code none}, or {@code kazakhstan}
	 */
	static Program start(Path jar, Path data, String seed) throws IOException, InterruptedException {
		int database = freePort();
		int web = freePort();
		Files.createDirectories(data);
		ProcessBuilder builder = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar",
						jar.toString()))
			.redirectErrorStream(true)
			.redirectOutput(data.resolve("program.log").toFile());
		builder.environment().put("AIGAQ_DATA_DIR", data.toString());
		builder.environment().put("AIGAQ_DATABASE_PORT", String.valueOf(database));
		builder.environment().put("AIGAQ_ADMIN_PASSWORD", PASSWORD);
		builder.environment().put("AIGAQ_SEED", seed);
		builder.environment().put("SERVER_PORT", String.valueOf(web));
		Program program = new Program(builder.start(), data, database, web);
		program.awaitStart();
		return program;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void awaitStart() throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!answers()) {
			if (!this.process.isAlive() || Instant.now().isAfter(end)) {
				throw new IllegalStateException("The program did not start: see " + this.data.resolve("program.log"));
			}
			Thread.sleep(200);
		}
	}

	private boolean answers() throws InterruptedException {
		try {
			return get("/login").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Sign in as the first account. */
	void signIn() throws IOException, InterruptedException {
		Matcher csrf = CSRF.matcher(new String(get("/login").body(), StandardCharsets.UTF_8));
		if (!csrf.find()) {
			throw new IllegalStateException("The sign-in page has no _csrf.");
		}
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=admin&password=" + encoded(PASSWORD) + "&_csrf="
					+ encoded(csrf.group(1))))
			.build();
		HttpResponse<Void> response = this.visitor.send(request, BodyHandlers.discarding());
		if (response.statusCode() != 302 || response.headers().firstValue("Location").orElse("").contains("error")) {
			throw new IllegalStateException("The sign-in was refused.");
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The answer to a request for a page or file. */
	HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return this.visitor.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(),
				BodyHandlers.ofByteArray());
	}

	/** A connection of the owner of the database. */
	Connection owner() throws IOException, SQLException {
		Properties passwords = new Properties();
		try (var file = Files.newBufferedReader(this.data.resolve("passwords"))) {
			passwords.load(file);
		}
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + this.database + "/aigaq", "aigaq_owner",
				passwords.getProperty("aigaq_owner"));
	}

	/** Most memory that it has had so far, the database not included, in MiB. */
	long mostMemory() throws IOException {
		try (var lines = Files.lines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))) {
			return lines.filter((line) -> line.startsWith("VmHWM:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElseThrow();
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
