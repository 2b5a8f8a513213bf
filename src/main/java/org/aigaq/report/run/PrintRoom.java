package org.aigaq.report.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import org.aigaq.report.Catalogue;
import org.aigaq.report.Press;
import org.aigaq.report.Printed;
import org.aigaq.report.Printing;
import org.aigaq.report.PrintingCancelled;
import org.aigaq.report.Progress;
import org.aigaq.report.Scratch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Prints runs into the archive. Report and figures are read in one transaction; the file
 * is moved to its place when it is whole, and only then the run is said to be done.
 */
@Component
class PrintRoom {

	private static final Logger LOG = LoggerFactory.getLogger(PrintRoom.class);

	private static final int MOST_FACTS = 1_000_000;

	private final Map<String, Printing> printing = new ConcurrentHashMap<>();

	private final Catalogue catalogue;

	private final Press press;

	private final DataSource reports;

	private final Scratch scratch;

	private final Archive archive;

	private final Figures figures;

	private final Runs runs;

	private final Ledger ledger;

	private final Load load;

	private final RunSettings settings;

	private volatile boolean closing;

	PrintRoom(Catalogue catalogue, Press press, @Qualifier("reportDataSource") DataSource reports, Scratch scratch,
			Archive archive, Figures figures, Runs runs, Ledger ledger, Load load, RunSettings settings) {
		this.catalogue = catalogue;
		this.press = press;
		this.reports = reports;
		this.scratch = scratch;
		this.archive = archive;
		this.figures = figures;
		this.runs = runs;
		this.ledger = ledger;
		this.load = load;
		this.settings = settings;
	}

	/** Print a run that has begun; it has ended afterwards, one way or the other. */
	Run print(Run run) {
		return print(run, new PageLimit(this.settings.pageLimit()));
	}

	/**
	 * Print a run of the background, from its beginning, if somebody still wants it.
	 * @throws IllegalStateException if the program stops meanwhile: it is to be printed
	 * by the next
	 */
	void printLong(String number) {
		Run run = this.runs.find(number).orElseThrow();
		if (this.ledger.begun(run)) {
			int facts = this.load.facts(run.scope(), MOST_FACTS);
			print(run, new TellingProgress(run, this.ledger, facts, new PageLimit(this.settings.pageLimit())));
		}
	}

	/** Whether this process is printing it. */
	boolean isPrinting(Run run) {
		return this.printing.containsKey(run.number());
	}

	/** End the printing of a run, if it goes on here. */
	void cancel(Run run) {
		Printing going = this.printing.get(run.number());
		if (going != null) {
			going.cancel();
		}
	}

	/** End all printings; those of the background are left to the next process. */
	void close() {
		this.closing = true;
		this.printing.values().forEach(Printing::cancel);
	}

	private Run print(Run run, Progress progress) {
		Path file = null;
		try {
			file = this.scratch.file();
			into(file, run, progress);
		}
		catch (PrintingCancelled ex) {
			if (this.closing && run.background()) {
				throw new IllegalStateException("The program stops before " + run.number() + " is printed", ex);
			}
			this.ledger.cancelled(run);
		}
		catch (PageLimit.Exceeded ex) {
			this.ledger.failed(run, "run.problem.pages");
		}
		catch (IOException | SQLException | RuntimeException ex) {
			fail(run, Fault.of(ex), ex);
		}
		finally {
			this.printing.remove(run.number());
			delete(file);
		}
		return this.runs.find(run.number()).orElseThrow();
	}

	private void into(Path file, Run run, Progress progress) throws IOException, SQLException {
		Printing printing = this.press.prepare(run.order(this.catalogue)).telling(progress);
		this.printing.put(run.number(), printing);
		MessageDigest digest = Fingerprint.digest();
		try (Connection connection = this.reports.getConnection()) {
			try {
				Printed printed;
				try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
					printed = printing.into(out, connection);
				}
				long bytes = Files.size(file);
				long figures = this.figures.keep(run.scope(), printed.state(), connection);
				this.archive.take(file, run);
				if (!this.ledger.done(run, printed, figures, bytes, Fingerprint.of(digest))) {
					this.archive.remove(run);
				}
			}
			finally {
				connection.rollback();
			}
		}
	}

	private void fail(Run run, String problem, Exception cause) {
		LOG.error("Report {} failed", run.number(), cause);
		this.ledger.failed(run, problem);
		try {
			this.archive.remove(run);
		}
		catch (IOException ex) {
			LOG.warn("What is left of report {} cannot be removed", run.number(), ex);
		}
	}

	private static void delete(@Nullable Path file) {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			LOG.warn("{} is left until the next start", file, ex);
		}
	}

}
