package org.aigaq.report.queue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.aigaq.report.Catalogue;
import org.aigaq.report.printing.Printed;
import org.aigaq.report.printing.Printing;
import org.aigaq.report.printing.PrintingCancelled;
import org.aigaq.report.printing.Progress;
import org.aigaq.report.printing.ReportPrinter;
import org.aigaq.report.printing.TemporaryFolder;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Figures;
import org.aigaq.report.run.Fingerprint;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;
import org.aigaq.report.run.WordsRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints runs into the archive. Report and figures are read in one transaction. The
 * complete file is moved to the archive before the run is marked as done.
 */
@Component
public class RunPrinter {

	private static final Logger LOG = LoggerFactory.getLogger(RunPrinter.class);

	/**
	 * Upper bound for the time between the row of a run and the start of its printing.
	 */
	static final Duration TO_BEGIN = Duration.ofSeconds(10);

	/**
	 * How often a report is printed that names somebody who was restricted while it was
	 * printed.
	 */
	private static final int TRIES = 3;

	private static final int MOST_FACTS = 1_000_000;

	private final Catalogue catalogue;

	private final ReportPrinter reportPrinter;

	private final DataSource reports;

	private final TemporaryFolder scratch;

	private final Archive archive;

	private final Figures figures;

	private final Runs runs;

	private final RunSteps steps;

	private final PendingWork work;

	private final RunSettings settings;

	private final TransactionTemplate transaction;

	private final Printings printings;

	private final ReportFailures failures;

	RunPrinter(Catalogue catalogue, ReportPrinter reportPrinter, @Qualifier("reportDataSource") DataSource reports,
			TemporaryFolder scratch, Archive archive, Figures figures, Runs runs, RunSteps steps, PendingWork work,
			RunSettings settings, Printings printings, ReportFailures failures,
			PlatformTransactionManager transactions) {
		this.catalogue = catalogue;
		this.reportPrinter = reportPrinter;
		this.reports = reports;
		this.scratch = scratch;
		this.archive = archive;
		this.figures = figures;
		this.runs = runs;
		this.steps = steps;
		this.work = work;
		this.settings = settings;
		this.printings = printings;
		this.failures = failures;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Print a run that has started; afterwards it is done, failed or cancelled. */
	public Run print(Run run) {
		return print(run, new PageLimit(this.settings.pageLimit()));
	}

	/**
	 * Print a background run from its beginning, if it is still requested.
	 * @throws Interrupted if the program or its database stops meanwhile, so that the run
	 * is to be printed again
	 */
	void printLong(String number) {
		Run asked = this.runs.find(number).orElseThrow();
		this.steps.begun(asked).ifPresentOrElse((run) -> {
			int facts = this.work.facts(run.scope(), MOST_FACTS);
			print(run, new RecordedProgress(run, this.steps, facts, new PageLimit(this.settings.pageLimit())));
		}, () -> this.failures.forget(asked));
	}

	/** Fail a run that was interrupted too often. */
	void giveUp(String number) {
		this.failures.end(this.runs.find(number).orElseThrow(), "run.problem.database");
	}

	private Run print(Run run, Progress progress) {
		try {
			printIntoArchive(run, progress);
		}
		catch (PrintingCancelled ex) {
			this.failures.cancelled(run, ex);
		}
		catch (PageLimit.Exceeded ex) {
			this.failures.end(run, "run.problem.pages");
		}
		catch (IOException | SQLException | RuntimeException | OutOfMemoryError ex) {
			this.failures.failed(run, ex);
		}
		return this.failures.now(run);
	}

	private void printIntoArchive(Run run, Progress progress) throws IOException, SQLException {
		Printing printing = this.reportPrinter.prepare(run.order(this.catalogue)).reportingTo(progress);
		Path file = this.scratch.file();
		this.printings.add(run, printing);
		try {
			int tries = 1;
			while (!into(file, run, printing)) {
				if (tries++ == TRIES) {
					throw new IllegalStateException("Names were restricted whenever the report was printed");
				}
			}
		}
		finally {
			this.printings.remove(run, printing);
			delete(file);
		}
	}

	/**
	 * Print it once.
	 * @return false if it names somebody who was restricted meanwhile, so that nothing of
	 * it is kept
	 */
	private boolean into(Path file, Run run, Printing printing) throws IOException, SQLException {
		WordsRead words = new WordsRead();
		MessageDigest digest = Fingerprint.digest();
		try (Connection connection = this.reports.getConnection()) {
			try {
				Printed printed;
				try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
					printed = printing.into(out, words.through(connection));
				}
				long bytes = Files.size(file);
				long figures = this.figures.keep(run.scope(), printed.shown(), connection);
				String sha256 = Fingerprint.of(digest);
				return Boolean.TRUE.equals(this.transaction.execute((status) -> {
					this.steps.awaitRestrictions();
					if (!this.steps.done(run, printed, figures, bytes, sha256)) {
						return true;
					}
					this.steps.keepWords(run, words.all());
					if (this.steps.namesRestricted(run, printed.shown().state())) {
						status.setRollbackOnly();
						return false;
					}
					keep(file, run);
					return true;
				}));
			}
			finally {
				connection.rollback();
			}
		}
	}

	/**
	 * Move the file to the archive, inside the transaction that marks the run as done.
	 */
	private void keep(Path file, Run run) {
		try {
			this.archive.take(file, run);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			LOG.warn("{} is left until the next start", file, ex);
		}
	}

}
