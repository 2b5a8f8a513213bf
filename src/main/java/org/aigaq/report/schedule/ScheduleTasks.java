package org.aigaq.report.schedule;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Background tasks that order due schedules and send mails. */
@Configuration(proxyBeanMethods = false)
class ScheduleTasks {

	private static final Duration CHECK_EVERY = Duration.ofSeconds(30);

	@Bean
	RecurringTask<Void> orderWhatIsDue(DueReports dueReports) {
		return Tasks.recurring("schedules", FixedDelay.of(CHECK_EVERY))
			.execute((instance, context) -> dueReports.orderDue());
	}

	@Bean
	RecurringTask<Void> sendMails(Mailer mailer) {
		return Tasks.recurring("mails", FixedDelay.of(CHECK_EVERY)).execute((instance, context) -> mailer.deliver());
	}

}
