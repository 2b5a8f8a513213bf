import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.StringJoiner;
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

	private final CookieManager cookies = new CookieManager();

	private final HttpClient attacker = HttpClient.newBuilder().cookieHandler(this.cookies).build();

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
		builder.environment().put("AIGAQ_ANALYST_PASSWORD", PASSWORD);
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
		if (!signIn(this.visitor, "admin")) {
			throw new IllegalStateException("The sign-in was refused.");
		}
	}

	/** Add an account that attacks, and sign it in. */
	void signInAttacker() throws IOException, InterruptedException, SQLException {
		try (Connection owner = owner(); Statement statement = owner.createStatement()) {
			statement.execute("insert into app.account (name, role, password_hash) "
					+ "select 'attacker', role, password_hash from app.account where name = 'admin'");
		}
		if (!signIn(this.attacker, "attacker")) {
			throw new IllegalStateException("The sign-in of the attacker was refused.");
		}
	}

	/** Whether the first account can sign in from another browser. */
	boolean canSignIn() throws InterruptedException {
		try {
			return signIn(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), "admin");
		}
		catch (IOException ex) {
			return false;
		}
	}

	private boolean signIn(HttpClient browser, String name) throws IOException, InterruptedException {
		HttpResponse<String> page = browser.send(HttpRequest.newBuilder(URI.create(this.address + "/login")).build(),
				BodyHandlers.ofString());
		Matcher csrf = CSRF.matcher(page.body());
		if (!csrf.find()) {
			throw new IOException("The sign-in page has no _csrf.");
		}
		HttpResponse<Void> response = browser.send(HttpRequest.newBuilder(URI.create(this.address + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers
				.ofString("username=" + name + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(csrf.group(1))))
			.build(), BodyHandlers.discarding());
		return response.statusCode() == 302 && !response.headers().firstValue("Location").orElse("").contains("error");
	}

	/** The hidden field of the forms of a page. */
	private String csrf(HttpClient browser, String path) throws IOException, InterruptedException {
		Matcher csrf = CSRF.matcher(new String(get(browser, path).body(), StandardCharsets.UTF_8));
		if (!csrf.find()) {
			throw new IllegalStateException("The page " + path + " has no _csrf.");
		}
		return csrf.group(1);
	}

	/** Upload a file by the form of a page, as the account that attacks. */
	HttpResponse<byte[]> upload(String path, String name, byte[] file) throws IOException, InterruptedException {
		String line = "--part\r\nContent-Disposition: form-data; name=";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.write((line + "\"_csrf\"\r\n\r\n" + csrf(this.attacker, path) + "\r\n" + line + "\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
		body.write(file);
		body.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
		return this.attacker.send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", "multipart/form-data; boundary=part")
			.POST(BodyPublishers.ofByteArray(body.toByteArray()))
			.build(), BodyHandlers.ofByteArray());
	}

	/** Ask for a page as the account that attacks, and leave before the answer. */
	void leave(String path) throws IOException, InterruptedException {
		URI page = URI.create(this.address + path);
		StringJoiner cookie = new StringJoiner("; ");
		this.cookies.getCookieStore().get(page).forEach((each) -> cookie.add(each.getName() + "=" + each.getValue()));
		try (Socket socket = new Socket(page.getHost(), page.getPort())) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: " + page.getAuthority() + "\r\nAccept: text/html\r\nCookie: "
						+ cookie + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			Thread.sleep(200);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The same for the account that attacks. */
	HttpResponse<byte[]> attack(String path) throws IOException, InterruptedException {
		return get(this.attacker, path);
	}

	/** The answer to a request for a page or file. */
	HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return get(this.visitor, path);
	}

	/** The status of the answer to a form. */
	int post(String path, List<String[]> fields) throws IOException, InterruptedException {
		StringJoiner body = new StringJoiner("&");
		fields.forEach((field) -> body.add(encoded(field[0]) + "=" + encoded((field[1] != null) ? field[1] : "")));
		return this.visitor.send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body.toString()))
			.build(), BodyHandlers.discarding()).statusCode();
	}

	private HttpResponse<byte[]> get(HttpClient browser, String path) throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(),
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

	/** A connection of an analyst. */
	Connection analyst() throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + this.database + "/aigaq", "aigaq_analyst",
				PASSWORD);
	}

	/** The port of its pages. */
	int port() {
		return URI.create(this.address).getPort();
	}

	/** What it has taken of the processors since its start, without the database. */
	long processorMillis() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
	}

	/** A socket at the database, on which nothing was said. */
	Socket socketToDatabase() throws IOException {
		return new Socket("127.0.0.1", this.database);
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
