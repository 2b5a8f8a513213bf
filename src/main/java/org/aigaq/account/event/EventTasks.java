package org.aigaq.account.event;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background task that removes old security events. */
@Configuration(proxyBeanMethods = false)
class EventTasks {

	@Bean
	RecurringTask<Void> forgetSecurityEvents(EventLog log, RepeatedEvents repeated) {
		return Tasks.recurring("security-events", FixedDelay.of(Duration.ofHours(1))).execute((instance, context) -> {
			repeated.write();
			log.forget();
		});
	}

}
