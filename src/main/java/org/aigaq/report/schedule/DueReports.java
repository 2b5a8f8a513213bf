package org.aigaq.report.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.aigaq.report.Catalogue;
import org.aigaq.report.queue.ReportQueue;
import org.aigaq.report.run.Run;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Orders the reports of due schedules and a mail to each recipient, in one transaction.
 */
@Component
class DueReports {

	private final Schedules schedules;

	private final Mails mails;

	private final ReportQueue queue;

	private final Catalogue catalogue;

	private final TransactionTemplate transaction;

	DueReports(Schedules schedules, Mails mails, ReportQueue queue, Catalogue catalogue,
			PlatformTransactionManager transactions) {
		this.schedules = schedules;
		this.mails = mails;
		this.queue = queue;
		this.catalogue = catalogue;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Order everything that is due now. A schedule that was due while the program was not
	 * running is ordered once, for the day it was due.
	 */
	void orderDue() {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> orderOne()))) {
			// the next
		}
	}

	private boolean orderOne() {
		return this.schedules.takeDue().map((due) -> {
			OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
			LocalDate day = due.nextAt().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
			List<String> runs = due.orders(this.catalogue, day)
				.stream()
				.map((order) -> this.queue.order(order, due.account()))
				.map(Run::number)
				.toList();
			due.people().forEach((address) -> this.mails.add(due, address, runs));
			this.schedules.dueAt(due, due.rhythm().after(now));
			return true;
		}).orElse(false);
	}

}
