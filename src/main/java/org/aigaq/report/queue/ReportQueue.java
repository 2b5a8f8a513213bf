package org.aigaq.report.queue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Origin;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;
import org.aigaq.shared.Refusal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accepts requests for reports: short ones are printed at once, long ones in the
 * background. Requests for the same report of the same data version share one run.
 */
@Component
public class ReportQueue {

	private static final long CHECK_EVERY = 50;

	private final OffsetDateTime opened = OffsetDateTime.now();

	private final Runs runs;

	private final RunSteps steps;

	private final RunPrinter printer;

	private final Printings printings;

	private final Archive archive;

	private final PendingWork work;

	private final RunSettings settings;

	private final ObjectProvider<SchedulerClient> background;

	private final TransactionTemplate transaction;

	ReportQueue(Runs runs, RunSteps steps, RunPrinter printer, Printings printings, Archive archive, PendingWork work,
			RunSettings settings, ObjectProvider<SchedulerClient> background, PlatformTransactionManager transactions) {
		this.runs = runs;
		this.steps = steps;
		this.printer = printer;
		this.printings = printings;
		this.archive = archive;
		this.work = work;
		this.settings = settings;
		this.background = background;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Request a report.
	 * @param account the account that asks
	 * @throws Refusal if too many long reports are unfinished
	 */
	public Run ask(PrintOrder order, String account) throws InterruptedException {
		while (true) {
			Optional<Run> shared = this.runs.findShareable(order, this.runs.state(), this.opened);
			if (shared.isPresent()) {
				Run run = shared.get().background() ? shared.get() : await(shared.get());
				if (!run.isDone() || this.archive.has(run)) {
					this.steps.ask(run, account);
					return run;
				}
				this.steps.removed(run);
			}
			else if (isLong(order)) {
				Optional<Run> own = Objects.requireNonNull(this.transaction.execute((status) -> leave(order, account)));
				if (own.isPresent()) {
					return own.get();
				}
			}
			else {
				Optional<Run> own = this.steps.begin(order, Origin.PAGE, false);
				if (own.isPresent()) {
					this.steps.ask(own.get(), account);
					return this.printer.print(own.get());
				}
			}
		}
	}

	/** Order a report for a schedule: always in the background, as a separate run. */
	public Run order(PrintOrder order, String account) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			Run run = this.steps.begin(order, Origin.SCHEDULE, true).orElseThrow();
			this.steps.ask(run, account);
			printLater(run);
			return run;
		}));
	}

	/** Withdraw an account's request; a run without requests is cancelled. */
	public void callOff(Run run, String account) {
		if (this.steps.callOff(run, account)) {
			this.printings.cancel(run);
		}
	}

	private boolean isLong(PrintOrder order) {
		return this.work.facts(order.scope(), this.settings.atOnce() + 1) > this.settings.atOnce();
	}

	/**
	 * Queue a long report. Its number is taken first, so that the next request waits
	 * until this one is counted.
	 */
	private Optional<Run> leave(PrintOrder order, String account) {
		Optional<Run> own = this.steps.begin(order, Origin.PAGE, true);
		own.ifPresent((run) -> {
			this.steps.ask(run, account);
			if (this.work.of(account) > this.settings.perAccount()) {
				throw Refusal.tooMany("run.error.too-many.own", this.settings.perAccount());
			}
			if (this.work.all() > this.settings.inAll()) {
				throw Refusal.tooMany("run.error.too-many.all", this.settings.inAll());
			}
			printLater(run);
		});
		return own;
	}

	private void printLater(Run run) {
		this.background.getObject().schedule(Background.REPORT.instance(run.number()).scheduledTo(Instant.now()));
	}

	/** Wait for a run that another request is printing. */
	private Run await(Run shared) throws InterruptedException {
		Run run = shared;
		while (!run.isEnded()) {
			if (!this.printings.has(run) && run.askedAt().plus(RunPrinter.TO_BEGIN).isBefore(OffsetDateTime.now())) {
				this.steps.failed(run, "run.problem.stopped");
			}
			Thread.sleep(CHECK_EVERY);
			run = this.runs.find(run.number()).orElseThrow();
		}
		return run;
	}

}
