package org.aigaq.check;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the rules after changes, and all of them at night. */
@Configuration(proxyBeanMethods = false)
class CheckTasks {

	private static final LocalTime NIGHT = LocalTime.of(2, 30);

	@Bean
	RecurringTask<Void> checkAfterChanges(CheckRuns runs) {
		return Tasks.recurring("checks-after-changes", FixedDelay.ofMinutes(2))
			.execute((instance, context) -> runs.refreshAtRest());
	}

	@Bean
	RecurringTask<Void> checkAtNight(CheckRuns runs) {
		return Tasks.recurring("checks-at-night", Schedules.daily(NIGHT))
			.execute((instance, context) -> runs.begin(CheckRuns.AT_NIGHT, true));
	}

}
