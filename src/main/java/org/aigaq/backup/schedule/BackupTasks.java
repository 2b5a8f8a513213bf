package org.aigaq.backup.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.aigaq.backup.BackupSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background task that makes backups. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupTasks {

	@Bean
	RecurringTask<Void> makeBackups(ScheduledBackups backups) {
		return Tasks.recurring("backups", FixedDelay.ofMinutes(5)).execute((instance, context) -> backups.makeIfDue());
	}

}
