package org.aigaq.report.schedule;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one recipient with the reports of one due time of a schedule.
 *
 * @param id key
 * @param schedule the schedule
 * @param dueAt when the schedule was due
 * @param address e-mail address of the recipient
 * @param runs numbers of the reports
 * @param status waiting, sent or failed
 * @param attempts number of attempts so far
 * @param nextAt earliest time of the next attempt
 * @param problem why the last attempt failed: a key of the messages; {@code null}: it did
 * not fail
 */
record Mail(long id, long schedule, OffsetDateTime dueAt, String address, List<String> runs, String status,
		int attempts, OffsetDateTime nextAt, @Nullable String problem) {

	/** Whether an attempt failed and another one will be made. */
	public boolean isTriedAgain() {
		return this.status.equals("waiting") && this.problem != null;
	}

	/** Key of the label of its status in the messages. */
	public String message() {
		return "schedule.mail." + this.status;
	}

}
