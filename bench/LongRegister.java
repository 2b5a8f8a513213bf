import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Locale;

/** The register with 100,000 rows, printed by a program that has 256 MB. */
final class LongRegister {

	private static final int INCIDENTS = 111_112; // nine of ten have a detention

	private static final int ROWS = 100_000;

	private static final double TALLY_LIMIT = 100;

	private LongRegister() {
	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make(); Program program = Program.start(jar, place.folder(), "none");
				Connection owner = program.owner()) {
			Generate.into(owner, INCIDENTS);
			boolean met = tally(owner);
			program.signIn();
			met &= print(program, owner, "csv");
			met &= print(program, owner, "xlsx");
			return print(program, owner, "pdf") & met;
		}
	}

	/** What each save costs: the tallies of one incident and of the wave it lies in, written anew. */
	private static boolean tally(Connection owner) throws Exception {
		try (Statement statement = owner.createStatement()) {
			String incidents = "from registry.incident where code like 'KZ-%-77%'";
			Timing count = Timing.of(5, 20, () -> statement.execute("select count(*) " + incidents));
			Timing tally = Timing.of(5, 20, () -> statement
				.execute("select internal.refresh_tally(array(select id " + incidents + " order by code limit 1))"));
			return tally.print("tally of one incident of 111,112", "finding it by a scan", count, TALLY_LIMIT);
		}
	}

	private static boolean print(Program program, Connection owner, String format)
			throws IOException, InterruptedException, java.sql.SQLException {
		long start = System.nanoTime();
		HttpResponse<byte[]> answer = program.get("/reports/register." + format);
		if (answer.statusCode() == 202) {
			await(owner);
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		try (Statement statement = owner.createStatement();
				ResultSet run = statement.executeQuery("""
						select status, pages, bytes, problem, (select count(*) from reporting.fact where type = 'detention')
						  from app.report_run order by id desc limit 1""")) {
			run.next();
			boolean met = run.getString(1).equals("done") && run.getLong(5) >= ROWS;
			System.out.printf(Locale.ROOT,
					"%-34s %9.1f s   %s, %d rows, %d pages, %.1f MB   most memory of the program %d MiB   goal done with -Xmx256m %s%n",
					"register of 100,000: " + format, seconds, run.getString(1), run.getLong(5), run.getInt(2),
					run.getLong(3) / 1e6, program.mostMemory(), met ? "met" : "MISSED");
			return met;
		}
	}

	private static void await(Connection owner) throws InterruptedException, java.sql.SQLException {
		boolean ended = false;
		while (!ended) {
			Thread.sleep(500);
			try (Statement statement = owner.createStatement();
					ResultSet run = statement.executeQuery(
							"select status not in ('waiting', 'printing') from app.report_run order by id desc limit 1")) {
				run.next();
				ended = run.getBoolean(1);
			}
		}
	}

}
