package org.aigaq.report.schedule;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one person with the reports of one time that a schedule was due.
 *
 * @param id key
 * @param schedule the schedule
 * @param dueAt the time
 * @param address who gets it
 * @param runs numbers of the reports
 * @param status waiting, sent or failed
 * @param attempts how often it was tried
 * @param nextAt not before this time, if it waits
 * @param problem why the last attempt failed: a key of the messages
 */
record Mail(long id, long schedule, OffsetDateTime dueAt, String address, List<String> runs, String status,
		int attempts, OffsetDateTime nextAt, @Nullable String problem) {

	/** Whether it failed and is tried again. */
	public boolean isTriedAgain() {
		return this.status.equals("waiting") && this.problem != null;
	}

	/** Key of the name of its state in the messages. */
	public String message() {
		return "schedule.mail." + this.status;
	}

}
