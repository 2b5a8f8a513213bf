import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.aigaq.report.printing.Answers;
import org.aigaq.report.printing.Engine;

/** The summary of the documents that come with the program. */
final class Summary {

	private static final int WARM_UP = 30;

	private static final int ROUNDS = 60;

	private static final double MOST = 2;

	private static final double LIMIT = 300;

	private Summary() {
	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make();
				Program program = Program.start(jar, place.folder(), "kazakhstan");
				Engine engine = Engine.beside(place.folder())) {
			Answers answers = engine.answers("summary");
			Timing[] taken = Timing.inTurn(WARM_UP, ROUNDS, () -> engine.print("summary", Engine.TAGGED),
					() -> engine.print("summary", Engine.UNTAGGED), () -> engine.bare("summary", answers));
			boolean met = taken[0].printAgainst("summary: fill and export, tagged", "bare", taken[2], MOST);
			taken[1].printAgainst("summary: without tags", "bare", taken[2], MOST);

			program.signIn();
			Timing asked = Timing.of(WARM_UP * 3, ROUNDS, others(program));
			return asked.print("summary: asked for and archived", "bare", taken[2], LIMIT) & met;
		}
	}

	/** Of all incidents, in another period each time: none is the same report. */
	static Callable<Integer> others(Program program) {
		LocalDate[] day = { LocalDate.of(1950, 1, 1) };
		return () -> length(program.get("/reports/summary.pdf?from=" + next(day)));
	}

	private static LocalDate next(LocalDate[] day) {
		day[0] = day[0].plusDays(1);
		return day[0];
	}

	private static int length(HttpResponse<byte[]> answer) {
		if (answer.statusCode() != 200 || answer.body()[0] != '%') {
			throw new IllegalStateException("The summary answered " + answer.statusCode());
		}
		return answer.body().length;
	}

}
