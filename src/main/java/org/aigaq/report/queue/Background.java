package org.aigaq.report.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Sets up background printing: a report whose process was killed is printed again by the
 * next process.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class Background {

	/** The task that prints a report; its instance id is the report number. */
	static final TaskDescriptor<Void> REPORT = TaskDescriptor.of("report");

	private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(5);

	private static final Duration CHECK_EVERY = Duration.ofSeconds(15);

	private static final int TRIES = 6;

	private final RunPrinter printer;

	private final Printings printings;

	private final ArchiveCleanup cleanup;

	private final WithdrawnFiles withdrawn;

	Background(RunPrinter printer, Printings printings, ArchiveCleanup cleanup, WithdrawnFiles withdrawn) {
		this.printer = printer;
		this.printings = printings;
		this.cleanup = cleanup;
		this.withdrawn = withdrawn;
	}

	@Bean
	OneTimeTask<Void> printReport() {
		return Tasks.oneTime(REPORT)
			.onDeadExecutionRevive()
			.onFailure(new MaxRetriesFailureHandler<>(TRIES, new OnFailureRetryLater<>(BEFORE_NEXT_TRY),
					(failure, task) -> this.printer.giveUp(failure.getExecution().taskInstance.getId())))
			.execute((instance, context) -> this.printer.printLong(instance.getId()));
	}

	@Bean
	RecurringTask<Void> endForgotten() {
		return Tasks.recurring("forgotten-reports", FixedDelay.of(CHECK_EVERY)).execute((instance, context) -> {
			try {
				this.cleanup.endForgotten();
				this.withdrawn.remove();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@Bean
	RecurringTask<Void> removeExpired() {
		return Tasks.recurring("archive-cleanup", FixedDelay.ofMinutes(10)).execute((instance, context) -> {
			try {
				this.cleanup.removeOutlived();
				this.cleanup.removeUnprintedFigures();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** Runs before the scheduler waits for its running tasks at shutdown. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.printings.close();
	}

}
