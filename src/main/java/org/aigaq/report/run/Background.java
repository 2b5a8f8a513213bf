package org.aigaq.report.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
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
 * What is done in the background: a report whose process was killed is begun again by the
 * next.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class Background {

	/** To print a report, whose number is the instance. */
	static final TaskDescriptor<Void> REPORT = TaskDescriptor.of("report");

	private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(10);

	private final PrintRoom room;

	private final Housekeeping housekeeping;

	Background(PrintRoom room, Housekeeping housekeeping) {
		this.room = room;
		this.housekeeping = housekeeping;
	}

	@Bean
	OneTimeTask<Void> printReport() {
		return Tasks.oneTime(REPORT)
			.onDeadExecutionRevive()
			.onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_NEXT_TRY))
			.execute((instance, context) -> this.room.printLong(instance.getId()));
	}

	@Bean
	RecurringTask<Void> keepHouse() {
		return Tasks.recurring("keep-house", FixedDelay.ofMinutes(10)).execute((instance, context) -> {
			try {
				this.housekeeping.endForgotten();
				this.housekeeping.removeOutlived();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** Before the background waits for what it does. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.room.close();
	}

}
