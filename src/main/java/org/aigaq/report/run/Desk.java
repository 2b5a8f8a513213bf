package org.aigaq.report.run;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.aigaq.report.Order;

import org.springframework.stereotype.Component;

/**
 * Takes reports on. The same report of the same data state is printed once: who asks
 * after the first shares it.
 */
@Component
class Desk {

	/** From the row of a run to its printing it takes less. */
	private static final Duration TO_BEGIN = Duration.ofSeconds(10);

	private static final long GLANCE = 50;

	private final OffsetDateTime opened = OffsetDateTime.now();

	private final Runs runs;

	private final PrintRoom room;

	private final Archive archive;

	Desk(Runs runs, PrintRoom room, Archive archive) {
		this.runs = runs;
		this.room = room;
		this.archive = archive;
	}

	/**
	 * Ask for a report: a run that has ended.
	 * @param account who asks
	 */
	Run ask(Order order, String account) throws InterruptedException {
		while (true) {
			Optional<Run> shared = this.runs.findShareable(order, this.runs.state(), this.opened);
			if (shared.isPresent()) {
				Run run = await(shared.get());
				if (!run.isDone() || this.archive.has(run)) {
					this.runs.ask(run, account);
					return run;
				}
				this.runs.removed(run);
				continue;
			}
			Optional<Run> own = this.runs.begin(order, Origin.PAGE, false);
			if (own.isPresent()) {
				this.runs.ask(own.get(), account);
				return this.room.print(own.get());
			}
		}
	}

	/** Wait for a run that is answered at once to somebody else. */
	private Run await(Run shared) throws InterruptedException {
		Run run = shared;
		while (!run.isEnded()) {
			if (!this.room.isPrinting(run) && run.askedAt().plus(TO_BEGIN).isBefore(OffsetDateTime.now())) {
				this.runs.failed(run, "run.problem.stopped");
			}
			Thread.sleep(GLANCE);
			run = this.runs.find(run.number()).orElseThrow();
		}
		return run;
	}

}
