package org.aigaq.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Failures of the machine during printing: each run ends with the right status, no
 * incomplete file is offered, and the next report can be printed.
 */
class ReportFaultsIT {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final String LONG = "/reports/register.pdf";

	/** Three days of the long protest, few enough to be printed at once. */
	private static final String SHORT = "/reports/summary.pdf?from=1931-05-0%d&to=1931-05-0%d";

	private static Installation program;

	private static Process process;

	@BeforeAll
	static void install(@TempDir Path place) throws Exception {
		PreparedDatabase.migrated(place.resolve("data"));
		program = Installation.on(place.resolve("data"), place)
			.withSetting("AIGAQ_ADMIN_PASSWORD", DatabaseTest.ADMIN_PASSWORD)
			.withSetting("AIGAQ_REPORT_ATONCE", "200")
			.withSetting("AIGAQ_REPORT_PAGESINMEMORY", "10")
			.withSetting("DBSCHEDULER_POLLINGINTERVAL", "200ms")
			.withSetting("DBSCHEDULER_HEARTBEATINTERVAL", "1s");
		process = program.start();
		LongProtest.happen(program);
	}

	@AfterAll
	static void stop() throws Exception {
		program.close();
	}

	@Test
	void databaseRestartedInTheMiddle() throws Exception {
		SignedInClient client = SignedInClient.signIn(program);
		CompletableFuture<HttpResponse<byte[]>> atOnce;
		String number;
		try (Connection halt = LongProtest.halt(program)) {
			atOnce = client.fileLater(SHORT.formatted(1, 3));
			number = number(client.file("/reports/summary.pdf"));
			await(() -> LongProtest.halted(halt) == 2);
			assertThat(temporary()).hasSizeGreaterThanOrEqualTo(2);
			new RestartedPostgres(program).restart();
		}

		HttpResponse<byte[]> refused = atOnce.get();
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(text(refused)).contains("The database could not be read to the end");
		assertThat(state(latestAtOnce())).isEqualTo("failed run.problem.database");
		assertThat(archived(latestAtOnce())).isEmpty();
		assertThat(client.page("/reports/runs/" + number).body()).contains("Being printed");

		assertPrintedWhole(client, number);
		assertThat(client.file(SHORT.formatted(1, 3)).statusCode()).isEqualTo(200);
		assertNothingLeft();
	}

	static List<SmallDisk> disks() throws Exception {
		return SmallDisk.possible();
	}

	@ParameterizedTest
	@MethodSource("disks")
	void diskIsFull(SmallDisk disk) throws Exception {
		SignedInClient client = SignedInClient.signIn(program);
		disk.fill(process, program.data.resolve("reports"));
		try {
			assertRefusedForWantOfSpace(client);
			disk.makeRoom();
			HttpResponse<byte[]> next = client.file(SHORT.formatted(4, 6));
			assertThat(next.statusCode()).isEqualTo(200);
			assertThat(sha256(next)).isEqualTo(query("sha256", latestAtOnce()));
			assertPrintedWhole(client, number(client.file(LONG)));
			assertNothingLeft();
		}
		finally {
			disk.remove();
		}
	}

	@Test
	void programKilledAtHalf() throws Exception {
		SignedInClient client = SignedInClient.signIn(program);
		String number;
		String atOnce;
		try (Connection halt = LongProtest.halt(program)) {
			client.fileLater(SHORT.formatted(7, 9));
			await(() -> LongProtest.halted(halt) == 1);
			atOnce = latestAtOnce();
			number = number(client.file(LONG + "?lang=ru"));
			await(() -> temporary().stream().anyMatch(ReportFaultsIT::isBegun));
			try (HalfUpload upload = HalfUpload.to(client)) {
				await(() -> temporary().stream().anyMatch(HalfUpload::isUpload));
				process.destroyForcibly().waitFor();
			}
		}
		assertThat(state(number)).startsWith("printing");
		assertThat(archived(number)).isEmpty();
		List<Path> half = temporary();
		assertThat(half).as("half a file").anyMatch((file) -> isBegun(file) && !isWhole(file));
		assertThat(half).as("half an upload").anyMatch(HalfUpload::isUpload);

		process = program.start();
		assertThat(half).noneMatch(Files::exists);
		SignedInClient again = SignedInClient.signIn(program);
		assertPrintedWhole(again, number);
		await(() -> state(atOnce).equals("failed run.problem.stopped"));
		assertThat(again.page("/reports/runs/" + atOnce).body()).contains("The program stopped before");
		assertThat(again.file("/reports/" + atOnce + ".pdf").statusCode()).isEqualTo(409);
		assertThat(again.file(SHORT.formatted(7, 9)).statusCode()).isEqualTo(200);
		assertNothingLeft();
	}

	private static void assertRefusedForWantOfSpace(SignedInClient client) throws Exception {
		HttpResponse<byte[]> refused = client.file(SHORT.formatted(4, 6));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(text(refused)).contains("the disk may be full");
		assertFailedForWantOfSpace(client, latestAtOnce());
		String number = number(client.file(LONG));
		await(() -> !state(number).matches("(waiting|printing).*"));
		assertFailedForWantOfSpace(client, number);
	}

	private static void assertFailedForWantOfSpace(SignedInClient client, String number) throws Exception {
		assertThat(state(number)).isEqualTo("failed run.problem.disk");
		assertThat(archived(number)).isEmpty();
		assertThat(client.file("/reports/" + number + ".pdf").statusCode()).isEqualTo(409);
		assertThat(client.page("/reports/runs/" + number).body()).contains("the disk may be full", "Failed");
		assertNothingLeft();
	}

	private static void assertPrintedWhole(SignedInClient client, String number) throws Exception {
		await(() -> !state(number).matches("(waiting|printing).*"));
		assertThat(state(number)).as(() -> program.printed()).isEqualTo("done");
		HttpResponse<byte[]> file = client.file("/reports/" + number + ".pdf");
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(sha256(file)).isEqualTo(query("sha256", number));
		assertThat(archived(number)).hasSize(1);
	}

	private static void assertNothingLeft() throws IOException {
		assertThat(temporary()).isEmpty();
		try (Stream<Path> files = Files.walk(program.data)) {
			assertThat(files.map(Path::toString)).noneMatch((name) -> name.endsWith(".part"));
		}
	}

	/** Temporary files of reports and uploads. */
	private static List<Path> temporary() throws IOException {
		try (Stream<Path> files = Files.walk(program.data.resolve("tmp"))) {
			return files.filter(Files::isRegularFile).filter((file) -> !file.endsWith("srgb.icc")).toList();
		}
	}

	private static boolean isBegun(Path file) {
		return file.getFileName().toString().startsWith("report-") && file.toFile().length() > 0;
	}

	private static boolean isWhole(Path pdf) {
		try {
			return new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).contains("%%EOF");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> archived(String number) throws IOException {
		try (Stream<Path> files = Files.walk(program.data)) {
			return files.filter((file) -> file.getFileName().toString().startsWith(number)).toList();
		}
	}

	private static String number(HttpResponse<byte[]> accepted) {
		assertThat(accepted.statusCode()).as(() -> text(accepted)).isEqualTo(202);
		return accepted.headers().firstValue("Location").orElseThrow().replaceAll("^/reports/|\\.pdf$", "");
	}

	private static String state(String number) throws Exception {
		return query("concat_ws(' ', status, problem)", number);
	}

	private static String latestAtOnce() throws Exception {
		return one("select number from app.report_run where not background order by id desc limit 1");
	}

	private static String query(String column, String number) throws Exception {
		return one("select " + column + " from app.report_run where number = '" + number + "'");
	}

	private static String one(String query) throws Exception {
		try (var owner = program.owner();
				var statement = owner.createStatement();
				var row = statement.executeQuery(query)) {
			return row.next() ? row.getString(1) : "";
		}
	}

	private static void await(Callable<Boolean> truth) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (!truth.call()) {
			assertThat(Instant.now()).as(() -> program.printed()).isBefore(end);
			Thread.sleep(5);
		}
	}

	private static String sha256(HttpResponse<byte[]> file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

}
